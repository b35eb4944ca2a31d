package jialing.domain.equipment.rules;

import jialing.domain.equipment.FileKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A certificate comes as a PDF or as a picture of its pages; its bytes tell, not its name. */
public class UploadIsCertificate extends Rule<byte[]> {

    /** Bytes of the largest file that is taken in. */
    public static final int LARGEST = 8 * 1024 * 1024;

    public UploadIsCertificate() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.4.13",
                Text.of(
                        "请上传不超过 8 MB 的证书文件（PDF、JPEG 或 PNG）",
                        "Upload the certificate as PDF, JPEG or PNG of at most 8 MB"));
    }

    @Override
    public Verdict judge(byte[] bytes) {
        return Verdict.holdsIf(bytes.length <= LARGEST && FileKind.of(bytes).isPresent(), "file");
    }
}
