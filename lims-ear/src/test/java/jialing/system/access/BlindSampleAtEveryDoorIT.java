package jialing.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.PersonAtWork;
import jialing.system.access.wanzhou.RecordBook;
import jialing.system.access.wanzhou.WanzhouRecord;
import jialing.system.shared.TheSystem;
import jialing.system.transfer.Sending;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever is in the laboratory asks at every door of the interface for each of five coded samples, of which three are blind: in its path,
 * and by whatever a list can be narrowed to. All five are answered with the same words.
 */
class BlindSampleAtEveryDoorIT {

    private static final List<String> PEOPLE = List.of(
            "planner", "sampler1", "custodian", "analyst1", "checker", "reviewer", "signatory", "quality", "admin");

    /** What runs on from sample to sample: ids, codes, hashes, instants, and places in the log. */
    private static final Pattern RUNNING =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|CQWZ\\d{8}\\w(-\\d{2}\\w)?|[0-9a-f]{64}"
                    + "|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|\"(index|leafIndex|sequence|version)\":\\d+");

    private static RecordBook record;
    private static List<JsonNode> samples;

    @BeforeAll
    static void fiveReceivedSamplesOfWhichThreeAreBlind() {
        record = WanzhouRecord.published();
        Sending sending = Sending.prepared(Sending.coded(Sending.containersFrom("SW010", "SW011")));
        String item = sending.seen(Sending.CUSTODIAN).done().text("items/0/id");
        sending.blind(Map.of("kind", "BLIND_DUPLICATE", "doubles", item)).done();
        sending.blind(Sending.reference("0.40")).done();
        sending.blind(Sending.reference("1.00")).done();
        sending.draw();
        sending.seal().done();
        PersonAtWork custodian = TheSystem.as("wz.custodian");
        samples = sending.codes().stream()
                .map(code -> {
                    custodian
                            .post("/api/custody/receipts", FieldForm.receiptOf(code))
                            .done();
                    return custodian.get("/api/sampling/samples/" + code).done().json();
                })
                .toList();
    }

    @Test
    void theyAreAnsweredAlikeWhereverTheyAreNamed() {
        var told = new TreeMap<String, Set<String>>();
        var asked = new TreeSet<String>();
        for (String role : PEOPLE) {
            PersonAtWork person = TheSystem.as("wz." + role);
            Description.operations().stream().filter(Operation::reads).forEach(operation -> {
                if (paths(operation).anyMatch(paths -> paths.size() == samples.size())) {
                    asked.add(operation.toString());
                }
                paths(operation)
                        .filter(paths -> paths.size() == samples.size())
                        .filter(paths -> answers(person, paths).size() > 1)
                        .forEach(paths -> told.computeIfAbsent(operation.toString(), any -> new TreeSet<>())
                                .add(role));
            });
        }
        assertThat(asked).hasSizeGreaterThan(12);
        assertThat(told).isEmpty();
    }

    private static Set<String> answers(PersonAtWork person, Set<String> paths) {
        var met = new HashSet<String>();
        for (String path : paths) {
            Answer answer = person.get(path);
            boolean isText = String.valueOf(answer.header("Content-Type")).contains("json");
            met.add(answer.status()
                    + (isText ? RUNNING.matcher(answer.body()).replaceAll("…") : answer.header("Content-Type")));
        }
        return met;
    }

    /** The door with each sample in its path, and the same narrowed down to it; those that name no sample come out as one. */
    private static Stream<Set<String>> paths(Operation operation) {
        if (operation.gaps().anyMatch("reports/{number}"::equals)) {
            return Stream.of();
        }
        Set<String> bare = new HashSet<>();
        Set<String> narrowed = new HashSet<>();
        for (JsonNode sample : samples) {
            Map<String, String> names = names(sample);
            Map<String, String> options = options(sample);
            String path = operation.pathWith(names);
            bare.add(path);
            narrowed.add(path + "?"
                    + String.join(
                            "&",
                            operation.options().stream()
                                    .filter(options::containsKey)
                                    .map(option -> option + "=" + options.get(option))
                                    .toList()));
        }
        return Stream.of(bare, narrowed);
    }

    private static Map<String, String> names(JsonNode sample) {
        var names = new HashMap<>(record.names());
        names.put("samples/{code}", sample.path("code").asText());
        names.put("chains/{sampleCode}", sample.path("code").asText());
        names.put("containers/{code}", sample.at("/containers/0/code").asText());
        names.put("{subjectType}/{subjectId}", sample.path("id").asText());
        return names;
    }

    private static Map<String, String> options(JsonNode sample) {
        return Map.of(
                "q", sample.path("code").asText(),
                "sample", sample.path("code").asText(),
                "subjectType", "Sample",
                "subjectId", sample.path("id").asText(),
                "container", sample.at("/containers/0/code").asText(),
                "returned", sample.path("id").asText());
    }
}
