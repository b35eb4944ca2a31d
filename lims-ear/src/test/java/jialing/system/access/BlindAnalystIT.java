package jialing.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.access.wanzhou.RecordBook;
import jialing.system.access.wanzhou.WanzhouRecord;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who analyses knows the code of a sample and no more (HJ 630-2011): at every door an analyst asks for an order whose samples are at
 * the bench, and hears neither where they are from nor which of them control the field.
 */
class BlindAnalystIT {

    /** The register of sites, and what signed results say of them: neither names a sample that is at the bench. */
    private static final Set<String> OF_SITES = Set.of("GET /api/planning/sites", "GET /api/assessment/sections");

    private static final Set<String> FIELD_CONTROLS = Set.of("FIELD_DUPLICATE", "FIELD_BLANK", "TRANSPORT_BLANK");

    private static RecordBook record;
    private static Set<String> secrets;
    private static Set<String> things;

    @BeforeAll
    static void anOrderAtTheBench() {
        record = WanzhouRecord.published();
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N"));
        Bench bench = Bench.withSamplesOf(trip);
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        String code = trip.code();
        JsonNode sample = trip.sample(code);
        secrets = Set.of(
                sample.at("/site/code").asText(), sample.at("/site/nameZh").asText());
        things = new TreeSet<>(bench.containers());
        things.add(code);
        record.names()
                .putAll(Map.of(
                        "samples/{code}", code,
                        "chains/{sampleCode}", code,
                        "work-orders/{id}", trip.workOrder(),
                        "{subjectType}/{subjectId}", trip.workOrder(),
                        "batches/{id}", bench.batch(),
                        "of-batch/{batch}", bench.batch(),
                        "results/{id}",
                                bench.sheet().json().at("/results/0/resultId").asText(),
                        "containers/{code}", bench.containers().get(0)));
        record.options()
                .putAll(Map.of(
                        "workOrder", trip.workOrder(),
                        "q", code,
                        "subjectId", sample.path("id").asText(),
                        "container", bench.containers().get(0)));
    }

    @Test
    void anAnalystHearsNowhereWhereASampleIsFromNorThatItControlsTheField() {
        assertThat(heardBy("wz.analyst1")).isEmpty();
    }

    /** The walk finds what there is to find: to a planner it is told. */
    @Test
    void aPlannerHearsIt() {
        assertThat(heardBy("wz.planner")).isNotEmpty();
    }

    /** What a search for words in an answer cannot see: packed files, and acts of the field by the id of their order. */
    @Test
    void norDoesAnAnalystTakeItFromActsOrFromEvidence() {
        PersonAtWork analyst = TheSystem.as("wz.analyst1");
        String order = record.names().get("work-orders/{id}");
        Stream.of(
                        "/api/ledger/acts?subjectType=WorkOrder&subjectId=" + order,
                        "/api/evidence/samples/" + record.names().get("samples/{code}") + "/file",
                        "/api/evidence/results/" + record.names().get("results/{id}") + "/file",
                        "/api/custody/hand-overs/" + record.names().get("hand-overs/{id}") + "/form.pdf")
                .forEach(path -> analyst.get(path).refusedBy("AnalystIsBlind"));
    }

    private static Map<String, Set<String>> heardBy(String account) {
        PersonAtWork person = TheSystem.as(account);
        var heard = new TreeMap<String, Set<String>>();
        Description.operations().stream()
                .filter(Operation::reads)
                .filter(operation -> operation.gaps().noneMatch("reports/{number}"::equals))
                .filter(operation -> !OF_SITES.contains(operation.toString()))
                .forEach(operation -> asked(person, operation)
                        .flatMap(BlindAnalystIT::told)
                        .forEach(word -> heard.computeIfAbsent(operation.toString(), any -> new TreeSet<>())
                                .add(word)));
        return heard;
    }

    private static Stream<Answer> asked(PersonAtWork person, Operation operation) {
        String path = operation.pathWith(record.names());
        String options = String.join(
                "&",
                operation.options().stream()
                        .filter(record.options()::containsKey)
                        .map(option -> option + "=" + record.options().get(option))
                        .toList());
        return Stream.of(path, path + "?" + options).distinct().map(person::get);
    }

    private static Stream<String> told(Answer answer) {
        if (answer.status() >= 300) {
            return Stream.of();
        }
        String body = answer.body();
        return Stream.concat(
                secrets.stream().filter(body::contains),
                FIELD_CONTROLS.stream()
                        .filter(kind -> body.contains('"' + kind + '"'))
                        .filter(kind -> things.stream().anyMatch(body::contains)));
    }
}
