package jialing.domain.shared;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.shared.SheetFile.Cell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A sheet as comma separated text (RFC 4180), UTF-8 or, as spreadsheets write it in China, GB18030. */
final class CommaSeparated {

    /** Takes a row. */
    interface Rows {
        void row(int number, List<Cell> cells);
    }

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrim(true).get();
    /** By these a spreadsheet knows a formula; a minus may begin a number. */
    private static final String FORMULA_BEGINS_WITH = "=+@";

    private CommaSeparated() {}

    static void read(InputStream bytes, int length, Rows rows) throws IOException {
        byte[] all = bytes.readNBytes(length);
        try (var parsed = FORMAT.parse(reader(all))) {
            for (CSVRecord line : parsed) {
                rows.row((int) line.getRecordNumber(), cells(line));
            }
        }
    }

    private static List<Cell> cells(CSVRecord line) {
        var cells = new ArrayList<Cell>(line.size());
        for (String text : line) {
            boolean formula = !text.isEmpty() && FORMULA_BEGINS_WITH.indexOf(text.charAt(0)) >= 0;
            cells.add(new Cell(text, formula ? Cell.Kind.FORMULA : Cell.Kind.TEXT));
        }
        return cells;
    }

    private static Reader reader(byte[] all) throws IOException {
        Charset charset = isUtf8(all) ? StandardCharsets.UTF_8 : GB18030;
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(all), decoder));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    private static boolean isUtf8(byte[] all) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
