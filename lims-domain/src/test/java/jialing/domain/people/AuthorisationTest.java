package jialing.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import org.junit.jupiter.api.Test;

class AuthorisationTest {

    private static final Instant NOON = Instant.parse("2026-03-20T04:00:00Z");
    private static final UUID BATCH = UUID.randomUUID();
    private static final Actor LI = new Actor(
            UUID.randomUUID(), "lixm", "李晓梅", "CQ-WZ", Set.of(Capacity.CHECKER, Capacity.REVIEWER), Set.of("CQ-WZ"));

    private final Authorisation given =
            Authorisation.of(check(1, "0.40"), KeyForOneSigning.newPair().getPublic(), NOON);

    @Test
    void itFitsTheActThatItWasGivenForAlsoWhenReadAgain() {
        assertThat(given.fits(check(1, "0.40"))).isTrue();
        assertThat(Authorisation.read(given.text()).fits(check(1, "0.40"))).isTrue();
        assertThat(Authorisation.read(given.text()).text()).isEqualTo(given.text());
    }

    @Test
    void itFitsNothingElse() {
        assertThat(given.fits(check(2, "0.40"))).as("another round").isFalse();
        assertThat(given.fits(check(1, "0.41"))).as("another value").isFalse();
        assertThat(given.fits(check(1, "0.4"))).as("another number of digits").isFalse();
        assertThat(given.fits(act(Verb.REVIEW, BATCH, 1, Capacity.CHECKER, "0.40")))
                .as("another meaning")
                .isFalse();
        assertThat(given.fits(act(Verb.CHECK, BATCH, 1, Capacity.REVIEWER, "0.40")))
                .as("another capacity")
                .isFalse();
        assertThat(given.fits(act(Verb.CHECK, UUID.randomUUID(), 1, Capacity.CHECKER, "0.40")))
                .as("another batch")
                .isFalse();
    }

    @Test
    void itNamesTheStatementInForceByItsVersionAndItsWords() {
        assertThat(given.statement()).isEqualTo(StatementOfResponsibility.CHECKER.version());
        assertThat(given.statementHash())
                .isEqualTo(CanonicalJson.sha256(CanonicalJson.of(StatementOfResponsibility.CHECKER.text())));
    }

    @Test
    void whatComesIntoBeingBySigningIsNotAmongWhatWasShown() {
        var signed = Map.of("results", List.of(Map.of("result", Map.of("value", "0.40"), "signature", "MEUC")));
        var unsigned = Map.of("results", List.of(Map.of("result", Map.of("value", "0.40"))));
        assertThat(Authorisation.shown(saying(signed))).isEqualTo(Authorisation.shown(saying(unsigned)));
        assertThat(Authorisation.shown(saying(unsigned)))
                .isEqualTo("{\"results\":[{\"result\":{\"value\":\"0.40\"}}]}");
    }

    private static Act check(int round, String value) {
        return act(Verb.CHECK, BATCH, round, Capacity.CHECKER, value);
    }

    private static Act act(Verb verb, UUID batch, int round, Capacity as, String value) {
        var content = Map.of("results", List.of(Map.of("result", Map.of("value", new BigDecimal(value)))));
        return Act.of(verb, new Subject("AnalyticalBatch", batch, round), LI, as, content);
    }

    private static Act saying(Object content) {
        return Act.of(Verb.CHECK, Subject.of("AnalyticalBatch", BATCH), LI, Capacity.CHECKER, content);
    }
}
