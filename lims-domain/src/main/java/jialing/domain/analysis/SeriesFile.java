package jialing.domain.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import jialing.domain.analysis.rules.FileIsBounded;
import jialing.domain.shared.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A series as a meter or a spreadsheet writes it: comma separated, a header row with the names of the values, a point on each line.
 * A column {@code label} names the points.
 */
final class SeriesFile {

    private static final String LABEL = "label";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private SeriesFile() {}

    /** @throws Refusal when it is no such file */
    static List<PointRow> read(String text) {
        new FileIsBounded().require(text);
        try (var parsed = FORMAT.parse(new StringReader(text))) {
            return parsed.stream().map(SeriesFile::point).toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw Refusal.invalid(
                    "SeriesFileIsReadable",
                    "file",
                    "无法读取文件，须为带表头的逗号分隔文本",
                    "The file is no comma separated text with a header");
        }
    }

    private static PointRow point(CSVRecord line) {
        if (!line.isConsistent()) {
            throw new IllegalArgumentException("line " + line.getRecordNumber());
        }
        var values = new HashMap<>(line.toMap());
        String label = values.remove(LABEL);
        return new PointRow(label == null || label.isEmpty() ? null : label, values);
    }
}
