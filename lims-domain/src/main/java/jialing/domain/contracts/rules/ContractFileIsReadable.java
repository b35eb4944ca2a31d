package jialing.domain.contracts.rules;

import jialing.domain.equipment.FileKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The contract comes with its file, as PDF or as a picture of its pages; its bytes tell, not its name. */
public final class ContractFileIsReadable extends Rule<byte[]> {

    private static final int LARGEST = 8 * 1024 * 1024;

    public ContractFileIsReadable() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "RB/T 214-2017 4.5.4",
                Text.of(
                        "请上传不超过 8 MB 的合同文件（PDF、JPEG 或 PNG）",
                        "Upload the contract as PDF, JPEG or PNG of at most 8 MB"));
    }

    @Override
    public Verdict judge(byte[] bytes) {
        return Verdict.holdsIf(bytes.length <= LARGEST && FileKind.of(bytes).isPresent(), "file");
    }
}
