package jialing.domain.partners.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A delivery holds something, and is not larger than what the house takes in at once. */
public final class EddIsBounded extends Rule<byte[]> {

    /** Bytes; a workbook of a hundred thousand rows has about half of it. */
    public static final int LARGEST = 11 * 1024 * 1024;

    public EddIsBounded() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "文件须有内容，且不超过 11 MiB；更大的 CSV 请存为 XLSX 或分次交付",
                        "The file holds something and is not larger than 11 MiB; save a larger CSV as XLSX, or deliver in parts"));
    }

    @Override
    public Verdict judge(byte[] bytes) {
        return Verdict.holdsIf(bytes != null && bytes.length > 0 && bytes.length <= LARGEST, "file");
    }
}
