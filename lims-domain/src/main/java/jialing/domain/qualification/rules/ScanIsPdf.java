package jialing.domain.qualification.rules;

import jialing.domain.equipment.FileKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The certificate comes as PDF; its bytes tell, not its name. */
public final class ScanIsPdf extends Rule<byte[]> {

    private static final int LARGEST = 8 * 1024 * 1024;

    public ScanIsPdf() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "检验检测机构资质认定管理办法 2021",
                Text.of("请上传不超过 8 MB 的证书扫描件（PDF）", "Upload the scan of the certificate as PDF of at most 8 MB"));
    }

    @Override
    public Verdict judge(byte[] bytes) {
        return Verdict.holdsIf(
                bytes.length <= LARGEST
                        && FileKind.of(bytes).filter(FileKind.PDF::equals).isPresent(),
                "scan");
    }
}
