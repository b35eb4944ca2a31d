package jialing.domain.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.shared.SheetFile.Cell;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A sheet as an XLSX workbook (ECMA-376): its first sheet, row by row. */
final class Workbook {

    /** Bytes that a workbook may unfold to: a small file can hold a very large one. */
    private static final long MOST_UNFOLDED = 400L << 20;

    private static final int MOST_PARTS = 1000;

    private Workbook() {}

    static void read(byte[] bytes, CommaSeparated.Rows rows) throws IOException {
        mustUnfoldWithinBounds(bytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> read = workbook.getFirstSheet().openStream()) {
            read.forEach(row -> rows.row(row.getRowNum(), cells(row)));
        } catch (ExcelReaderException e) {
            throw new IOException(e);
        }
    }

    private static List<Cell> cells(Row row) {
        var cells = new ArrayList<Cell>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(cell(row.getOptionalCell(i).orElse(null)));
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null) {
            return new Cell("", Cell.Kind.TEXT);
        }
        return switch (cell.getType()) {
            case EMPTY -> new Cell("", Cell.Kind.TEXT);
            case STRING -> new Cell(cell.asString().strip(), Cell.Kind.TEXT);
            case FORMULA -> new Cell("=" + cell.getFormula(), Cell.Kind.FORMULA);
            default -> new Cell(String.valueOf(cell.getRawValue()), Cell.Kind.NO_TEXT);
        };
    }

    private static void mustUnfoldWithinBounds(byte[] bytes) throws IOException {
        long unfolded = 0;
        int parts = 0;
        var buffer = new byte[1 << 16];
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                try (InputStream folded = zip.getInputStream(part)) {
                    unfolded += length(folded, buffer, MOST_UNFOLDED - unfolded);
                }
                parts++;
                if (unfolded >= MOST_UNFOLDED || parts > MOST_PARTS) {
                    throw new IOException("unfolds beyond " + MOST_UNFOLDED);
                }
            }
        }
    }

    private static long length(InputStream part, byte[] buffer, long most) throws IOException {
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length < most; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }
}
