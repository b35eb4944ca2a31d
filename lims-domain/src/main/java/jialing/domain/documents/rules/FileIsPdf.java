package jialing.domain.documents.rules;

import java.nio.charset.StandardCharsets;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A version is a PDF of bounded size, so that everybody reads the same. */
public class FileIsPdf extends Rule<byte[]> {

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final String HEADER = "%PDF-";

    public FileIsPdf() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.3.2",
                Text.of("请上传不超过 8 MB 的 PDF 文件", "Upload a PDF file of at most 8 MB"));
    }

    @Override
    public Verdict judge(byte[] file) {
        return Verdict.holdsIf(file != null && file.length <= LARGEST && startsAsPdf(file) && endsAsPdf(file), "file");
    }

    private static boolean startsAsPdf(byte[] file) {
        return new String(file, 0, Math.min(HEADER.length(), file.length), StandardCharsets.ISO_8859_1).equals(HEADER);
    }

    /** ISO 32000-1 7.5.5: the last line marks the end; readers look for it within the last kilobyte. */
    private static boolean endsAsPdf(byte[] file) {
        int from = Math.max(0, file.length - 1024);
        return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
