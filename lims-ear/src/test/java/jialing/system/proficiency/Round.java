package jialing.system.proficiency;

import static jialing.client.PersonAtWork.PIN;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.domain.shared.TimeOrderedId;
import jialing.system.shared.TheSystem;

/** A round of ammonia nitrogen in water, provided by a centre's quality officer. */
public final class Round {

    public static final String ROUNDS = "/api/proficiency/rounds";

    private final String provider;
    private final String id;
    private final Instant deadline;

    private Round(String provider, String id, Instant deadline) {
        this.provider = provider;
        this.id = id;
        this.deadline = deadline;
    }

    /** Of 1.00 mg/L prepared, σ_pt 0.05 mg/L. */
    public static Round planned(String provider, int seconds, String... laboratories) {
        Instant deadline = Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.MILLIS);
        String id = TheSystem.as(provider)
                .post(ROUNDS, plan(deadline, List.of(measurand()), laboratories))
                .done()
                .text("round/id");
        return new Round(provider, id, deadline);
    }

    public static Map<String, Object> plan(
            Instant deadline, List<Map<String, Object>> measurands, String... laboratories) {
        return Map.of(
                "title",
                "地表水氨氮能力验证",
                "matrix",
                "water",
                "deadline",
                deadline.toString(),
                "measurands",
                measurands,
                "laboratories",
                List.of(laboratories));
    }

    public static Map<String, Object> measurand() {
        var measurand = new HashMap<String, Object>();
        measurand.put("item", "A");
        measurand.put("analyte", "NH3N");
        measurand.put("unit", "mg/L");
        measurand.put("origin", "FORMULATION");
        measurand.put("value", "1.00");
        measurand.put("standardUncertainty", "0.01");
        measurand.put("source", "称量法配制");
        measurand.put("deviationOrigin", "PRESCRIBED");
        measurand.put("deviation", "0.05");
        return measurand;
    }

    public String id() {
        return id;
    }

    /** Of the first laboratory, as its provider sees it. */
    public String someCode() {
        return seenBy(provider).done().text("laboratories/0/code");
    }

    public String number() {
        return seenBy(provider).done().text("round/number");
    }

    public Answer report(String account, String which) {
        return TheSystem.as(account).get("/api/proficiency/round-reports/" + id + "/" + which);
    }

    public Round tested() {
        test("HOMOGENEITY", "1.00", "1.01").done();
        return this;
    }

    /** Ten items, every other one with the one or the other content. */
    public Answer test(String kind, String odd, String even) {
        List<List<String>> items = IntStream.range(0, 10)
                .mapToObj(i -> i % 2 == 0 ? List.of(odd, odd) : List.of(even, even))
                .toList();
        return step(provider, "item-tests", Map.of("kind", kind, "measurand", 1, "determinations", items));
    }

    public Round sent() {
        step(provider, "dispatch", Map.of("carriage", "棕色瓶，4 ℃ 冷链")).done();
        return this;
    }

    public Round received(String... accounts) {
        for (String account : accounts) {
            step(account, "receipt", Map.of("intact", true)).done();
        }
        return this;
    }

    public Answer enter(String account, String value) {
        return enter(account, value, null);
    }

    public Answer enter(String account, String value, String reason) {
        return enter(account, TimeOrderedId.next(), results(value), reason);
    }

    public Answer enter(String account, UUID entry, List<Map<String, Object>> results, String reason) {
        var body = new HashMap<String, Object>();
        body.put("id", entry);
        body.put("salt", "0123456789abcdef0123456789abcdef");
        body.put("results", results);
        body.put("reason", reason);
        body.put("pin", PIN);
        return step(account, "results", body);
    }

    public static List<Map<String, Object>> results(String value) {
        return new ArrayList<>(List.of(Map.of(
                "measurand",
                1,
                "value",
                value,
                "belowDetectionLimit",
                false,
                "expandedUncertainty",
                "0.06",
                "method",
                "HJ 535-2009")));
    }

    public Answer step(String account, String step, Map<String, Object> body) {
        return TheSystem.as(account).post(ROUNDS + "/" + id + "/" + step, body);
    }

    public Answer seenBy(String account) {
        return TheSystem.as(account).get(ROUNDS + "/" + id);
    }

    public PersonAtWork provider() {
        return TheSystem.as(provider);
    }

    public void afterTheDeadline() {
        try {
            Thread.sleep(Math.max(0, ChronoUnit.MILLIS.between(Instant.now(), deadline) + 50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
