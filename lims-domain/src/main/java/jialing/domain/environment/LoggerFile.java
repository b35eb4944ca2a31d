package jialing.domain.environment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jialing.domain.environment.rules.ReadingIsPossible;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The file of a data logger: UTF-8, comma separated (RFC 4180), one header row with {@code measured_at} and any of {@code temperature},
 * {@code humidity}, {@code pressure} (or 时间, 温度, 湿度, 气压). A time without an offset is the laboratory's; an empty cell is no
 * reading. It is taken whole or not at all: each row that cannot be read is named with its number and what is wrong with it.
 */
record LoggerFile(byte[] bytes) {

    private static final int MOST_ROWS = 40_000;
    private static final int MOST_TOLD = 100;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-M-d[ ]['T']H:mm[:ss]");
    private static final List<String> TIME = List.of("measured_at", "时间");
    private static final Map<AmbientQuantity, List<String>> COLUMNS = Map.of(
            AmbientQuantity.TEMPERATURE, List.of("temperature", "温度"),
            AmbientQuantity.HUMIDITY, List.of("humidity", "湿度"),
            AmbientQuantity.PRESSURE, List.of("pressure", "气压"));

    /** @throws Refusal with each row that is wrong, up to the first hundred */
    List<AmbientReading> readings(Instant now) {
        var readings = new ArrayList<AmbientReading>();
        var objections = new ArrayList<Refusal>();
        try (CSVParser rows = FORMAT.parse(new StringReader(text()))) {
            var each = rows.iterator();
            Map<AmbientQuantity, Integer> columns = new EnumMap<>(AmbientQuantity.class);
            int time = each.hasNext() ? columns(each.next(), columns) : -1;
            if (time < 0 || columns.isEmpty()) {
                throw unreadable(
                        1,
                        "表头须含 measured_at 及 temperature、humidity、pressure 之一",
                        "the header names measured_at and one of temperature, humidity, pressure");
            }
            while (each.hasNext() && objections.size() < MOST_TOLD) {
                read(each.next(), time, columns, now, readings, objections);
                if (readings.size() > MOST_ROWS) {
                    throw unreadable(MOST_ROWS, "读数过多", "there are too many readings");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(1, "不是 CSV 文件", "this is no CSV file");
        }
        if (!objections.isEmpty()) {
            throw Refusal.of(objections);
        }
        if (readings.isEmpty()) {
            throw unreadable(2, "没有读数", "there is no reading");
        }
        return readings;
    }

    private String text() throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** @return the index of the time's column, -1 when there is none */
    private static int columns(CSVRecord head, Map<AmbientQuantity, Integer> columns) {
        int time = -1;
        for (int i = 0; i < head.size(); i++) {
            String title = head.get(i).toLowerCase(Locale.ROOT);
            int column = i;
            if (TIME.contains(title)) {
                time = i;
            }
            COLUMNS.forEach((quantity, titles) -> {
                if (titles.contains(title)) {
                    columns.put(quantity, column);
                }
            });
        }
        return time;
    }

    private static void read(
            CSVRecord row,
            int time,
            Map<AmbientQuantity, Integer> columns,
            Instant now,
            List<AmbientReading> readings,
            List<Refusal> objections) {
        long number = row.getRecordNumber();
        try {
            Instant at = instant(row.get(time));
            for (Map.Entry<AmbientQuantity, Integer> column : columns.entrySet()) {
                String cell = column.getValue() < row.size() ? row.get(column.getValue()) : "";
                if (!cell.isEmpty()) {
                    readings.add(possible(number, new AmbientReading(column.getKey(), at, new BigDecimal(cell)), now));
                }
            }
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            objections.add(unreadable(number, "时间无效", "there is no such time"));
        } catch (NumberFormatException e) {
            objections.add(unreadable(number, "数值无效", "a value is no number"));
        } catch (Refusal refusal) {
            objections.add(refusal);
        }
    }

    private static AmbientReading possible(long row, AmbientReading reading, Instant now) {
        new ReadingIsPossible()
                .objection(new ReadingIsPossible.Asked(reading, now))
                .ifPresent(refusal -> {
                    throw unreadable(row, refusal.text().zh(), refusal.text().en());
                });
        return reading;
    }

    private static Instant instant(String cell) {
        try {
            return OffsetDateTime.parse(cell).toInstant();
        } catch (DateTimeException local) {
            return LocalDateTime.parse(cell.replace('/', '-'), LOCAL)
                    .atZone(LabClock.ZONE)
                    .toInstant();
        }
    }

    private static Refusal unreadable(long row, String zh, String en) {
        return Refusal.invalid("LoggerRowIsReadable", "row " + row, "第 " + row + " 行：" + zh, "Row " + row + ": " + en);
    }
}
