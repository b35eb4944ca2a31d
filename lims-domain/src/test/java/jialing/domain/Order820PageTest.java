package jialing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/order-820.md names as control or test exists in the house, so that the page cannot rot. */
class Order820PageTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    private final Map<String, Path> classes = classes();

    @Test
    void everyClassAndTestThatThePageNamesExists() throws IOException {
        List<String> gone = names(Files.readString(HOUSE.resolve("docs/order-820.md")))
                .filter(name -> !exists(name))
                .toList();
        assertThat(gone).isEmpty();
    }

    @Test
    void bothLanguagesNameTheSame() throws IOException {
        String[] halves = Files.readString(HOUSE.resolve("docs/order-820.md")).split("\n## English\n");
        assertThat(names(halves[1]).collect(Collectors.toSet()))
                .isEqualTo(names(halves[0])
                        .filter(name -> !name.equals("Order820PageTest"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void aClassOrATestThatIsGoneIsNoticed() {
        assertThat(names("`NoSuchControl`, `Order820PageTest.noSuchTest`").filter(name -> !exists(name)))
                .containsExactly("NoSuchControl", "Order820PageTest.noSuchTest");
    }

    private static Stream<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group(2) == null ? found.group(1) : found.group(1) + "." + found.group(2));
    }

    private boolean exists(String name) {
        String[] parts = name.split("\\.");
        Optional<Path> file = Optional.ofNullable(classes.get(parts[0]));
        return file.isPresent() && (parts.length == 1 || declares(file.get(), parts[1]));
    }

    private static boolean declares(Path file, String test) {
        try {
            return Files.readString(file).contains("void " + test + "(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Path> classes() {
        try (Stream<Path> modules = Files.list(HOUSE)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(Order820PageTest::javaFiles)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, other) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
