package jialing.domain.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.catalogue.cell.AnalyteIsKnown;
import jialing.domain.catalogue.cell.Cell;
import jialing.domain.catalogue.cell.CellIsFilled;
import jialing.domain.catalogue.cell.CellRule;
import jialing.domain.catalogue.cell.ColumnIsThere;
import jialing.domain.catalogue.cell.DayIsReal;
import jialing.domain.catalogue.cell.DecimalIsPlain;
import jialing.domain.catalogue.cell.LastDayNotBeforeFirst;
import jialing.domain.catalogue.cell.NumberIsWhole;
import jialing.domain.catalogue.cell.UnitIsKnown;
import jialing.domain.catalogue.cell.WordIsKnown;
import jialing.domain.catalogue.cell.YesOrNo;
import jialing.domain.ledger.CanonicalJson;
import org.apache.commons.csv.CSVRecord;

/** A line of a catalogue file. Whoever asks for a cell says what it must be; what is not refuses with file, line and column. */
public final class CatalogueLine {

    private static final CellRule FILLED = new CellIsFilled();
    private static final CellRule DECIMAL = new DecimalIsPlain();
    private static final CellRule WHOLE = new NumberIsWhole();
    private static final CellRule DAY = new DayIsReal();
    private static final CellRule UNIT = new UnitIsKnown();
    private static final CellRule YES_OR_NO = new YesOrNo();

    private final String file;
    private final long number;
    private final CSVRecord record;

    CatalogueLine(String file, long number, CSVRecord record) {
        this.file = file;
        this.number = number;
        this.record = record;
    }

    public boolean has(String column) {
        return record.isMapped(column);
    }

    public String text(String column) {
        return filled(column, FILLED).value();
    }

    public Optional<String> optionalText(String column) {
        return Optional.of(cell(column)).filter(cell -> !cell.isEmpty()).map(Cell::value);
    }

    /** A number with the places it was published with: 1.0 is not 1. */
    public BigDecimal decimal(String column) {
        return new BigDecimal(filled(column, DECIMAL).value());
    }

    public Optional<BigDecimal> optionalDecimal(String column) {
        return optional(column, DECIMAL).map(BigDecimal::new);
    }

    public int whole(String column) {
        return Integer.parseInt(filled(column, WHOLE).value());
    }

    public Optional<Integer> optionalWhole(String column) {
        return optional(column, WHOLE).map(Integer::valueOf);
    }

    public Optional<LocalDate> optionalDay(String column) {
        return has(column) ? optional(column, DAY).map(LocalDate::parse) : Optional.empty();
    }

    /** The last day of a span, not before its first. */
    public Optional<LocalDate> optionalLastDay(String column, LocalDate first) {
        Optional<LocalDate> last = optionalDay(column);
        last.ifPresent(day -> new LastDayNotBeforeFirst(first).require(cell(column)));
        return last;
    }

    public boolean yes(String column) {
        return filled(column, YES_OR_NO).value().equals("yes");
    }

    /** @return the unit's symbol, known to {@link Unit} */
    public String unit(String column) {
        return filled(column, UNIT).value();
    }

    public Optional<String> optionalUnit(String column) {
        return optional(column, UNIT);
    }

    public String oneOf(String column, List<String> words) {
        return filled(column, new WordIsKnown(words)).value();
    }

    /** A word that stands for a constant: lower case in the file. */
    public <E extends Enum<E>> E word(String column, Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        return Enum.valueOf(type, oneOf(column, words).toUpperCase(Locale.ROOT));
    }

    /** @param known codes of all analytes of the matrix */
    public String analyte(String column, String matrix, Set<String> known) {
        return filled(column, new AnalyteIsKnown(matrix, known)).value();
    }

    /** Requires any other rule of a cell. */
    public void require(String column, CellRule rule) {
        rule.require(cell(column));
    }

    /** What the line is about, as one text: the cells that make it unlike all other lines. */
    String key(String... columns) {
        return Stream.of(columns)
                .filter(this::has)
                .map(column -> cell(column).value())
                .collect(Collectors.joining("|"));
    }

    /** SHA-256 over all cells. */
    String contentHash() {
        return CanonicalJson.sha256(CanonicalJson.of(record.toMap()));
    }

    /** SHA-256 over some of the cells. */
    String contentHash(String... columns) {
        return CanonicalJson.sha256(key(columns));
    }

    String file() {
        return file;
    }

    /** The key as if it were a cell, for rules about whole lines. */
    Cell keyCell(String key) {
        return new Cell(file, number, "*", key);
    }

    private Cell filled(String column, CellRule rule) {
        Cell cell = cell(column);
        FILLED.require(cell);
        rule.require(cell);
        return cell;
    }

    private Optional<String> optional(String column, CellRule rule) {
        Cell cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        rule.require(cell);
        return Optional.of(cell.value());
    }

    private Cell cell(String column) {
        new ColumnIsThere(record.getParser().getHeaderMap()).require(new Cell(file, number, column, column));
        return new Cell(file, number, column, record.isSet(column) ? record.get(column) : null);
    }
}
