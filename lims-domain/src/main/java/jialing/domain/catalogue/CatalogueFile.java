package jialing.domain.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of the starting catalogue: UTF-8, comma separated, one header row, an empty cell for what is not known. It is taken whole or
 * not at all: everything that is wrong with it is told in one refusal, cell by cell.
 *
 * @param name e.g. {@code analytes.csv}
 */
public record CatalogueFile(String name, String text) {

    private static final String FOLDER = "/catalogue/";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setRecordSeparator('\n')
            .get();

    /** A file of the catalogue that ships with the system. */
    public static CatalogueFile shipped(String name) {
        return resource(FOLDER + name);
    }

    /** @param path absolute, on the class path */
    public static CatalogueFile resource(String path) {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(path)) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return new CatalogueFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each line says. */
    public <T> List<T> read(Function<CatalogueLine, T> line) {
        return readMany(each -> Stream.of(line.apply(each)));
    }

    /** What the lines say when one line says several things, or none. */
    public <T> List<T> readMany(Function<CatalogueLine, Stream<T>> line) {
        var things = new ArrayList<T>();
        var objections = new Objections();
        for (CatalogueLine each : lines()) {
            hear(objections, each, read -> line.apply(read).forEach(things::add));
        }
        objections.refuseIfAny();
        return things;
    }

    /** Asks something of each line, and refuses with everything that was objected to. */
    public void check(Consumer<CatalogueLine> question) {
        var objections = new Objections();
        lines().forEach(each -> hear(objections, each, question));
        objections.refuseIfAny();
    }

    private static void hear(Objections objections, CatalogueLine line, Consumer<CatalogueLine> reading) {
        try {
            reading.accept(line);
        } catch (Refusal refusal) {
            objections.add(refusal);
        }
    }

    public String sha256() {
        return CanonicalJson.sha256(text);
    }

    List<CatalogueLine> lines() {
        var lines = new ArrayList<CatalogueLine>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                lines.add(new CatalogueLine(name, record.getRecordNumber() + 1, record));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
