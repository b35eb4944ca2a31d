package jialing.system.proficiency;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jialing.client.Answer;
import jialing.client.Patience;
import jialing.domain.shared.TimeOrderedId;
import jialing.system.shared.ArchivedPdf;
import jialing.system.shared.Seals;
import jialing.system.shared.TheSystem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The municipal centre holds its laboratories against each other (ISO/IEC 17043:2023; ISO 13528:2022). */
class ProficiencyIT {

    private static final String OFFICER = "mc.quality";
    private static final String[] LABORATORIES = {"CQ-WZ", "CQ-500103", "CQ-P001"};

    @Test
    void aRoundGoesFromItsPlanOverSealedResultsToScoresAndTheirFollowUp() throws SQLException {
        Round round = Round.planned(OFFICER, 40, LABORATORIES);
        round.step(OFFICER, "dispatch", Map.of("carriage", "冷链")).refusedBy("ItemsAreTested");
        round.step("wz.quality", "receipt", Map.of("intact", true)).refusedBy("RoundInTurn");
        round.tested().sent();
        round.enter("wz.quality", "1.02").refusedBy("ItemsAreReceived");
        round.received("wz.quality", "yz.quality", "p1.quality");
        round.step("wz.quality", "receipt", Map.of("intact", true)).refusedBy("ItemsReceivedOnce");

        round.enter("wz.quality", "1.42").done();
        round.enter("wz.quality", "1.02").refusedBy("CorrectionHasReason");
        round.enter("wz.quality", "1.02", "抄错数").done();
        round.enter("yz.quality", "0.88").done();
        round.enter("p1.quality", "1.30").done();

        // until the deadline the provider sees that, not what
        Answer provider = round.seenBy(OFFICER).done();
        assertThat(Answer.texts(provider.json().path("laboratories"), "/entry/version"))
                .containsExactlyInAnyOrder("2", "1", "1");
        assertThat(Answer.stream(provider.json().path("laboratories")))
                .allSatisfy(each -> assertThat(each.at("/entry/results")).isEmpty());
        assertThat(sealedSeenBy("CQ-MC", round)).isZero();
        assertThat(sealedSeenBy("*", round)).isZero();
        assertThat(sealedSeenBy("CQ-WZ", round)).isEqualTo(2);
        round.step(OFFICER, "evaluation-draft", Map.of()).refusedBy("DeadlineHasPassed");

        // a laboratory sees its own code and results, and neither the target nor the others
        JsonNode own = round.seenBy("wz.analyst1").done().json();
        assertThat(own.path("laboratories")).hasSize(1);
        assertThat(own.path("targets")).isEmpty();
        assertThat(own.path("findings")).isEmpty();
        assertThat(own.at("/own/0/results/0/value").asText()).isEqualTo("1.02");
        String code = own.at("/laboratories/0/code").asText();

        round.afterTheDeadline();
        round.enter("wz.quality", "1.00", "想得更好").refusedBy("EntryBeforeDeadline");
        assertThat(sealedSeenBy("CQ-MC", round)).isEqualTo(4);
        round.step(OFFICER, "evaluation-draft", Map.of()).refusedBy("ItemsAreTested");
        round.test("STABILITY", "1.00", "1.01").done();
        round.step(OFFICER, "evaluation-draft", blunder("0000")).refusedBy("LaboratoryHasCode");
        Answer draft = round.step(OFFICER, "evaluation-draft", Map.of()).done();
        // z = (1.02 - 1.00) / 0.05 = 0.4; (0.88 - 1) / 0.05 = -2.4; (1.30 - 1) / 0.05 = 6
        assertThat(Answer.texts(draft.json().at("/measurands/0/scores"), "/grade"))
                .containsExactlyInAnyOrder("SATISFACTORY", "QUESTIONABLE", "UNSATISFACTORY");
        round.report(OFFICER, "overall.pdf").refusedBy("RoundInTurn");
        round.step(OFFICER, "evaluation", Map.of("pin", "000000")).refusedBy("SigningPinCorrect");
        round.step(OFFICER, "evaluation", Map.of("pin", PIN)).done();
        round.step(OFFICER, "evaluation", Map.of("pin", PIN)).refusedBy("RoundInTurn");

        JsonNode seen = round.seenBy("wz.quality").done().json();
        assertThat(Answer.stream(seen.at("/evaluation/evaluation/measurands/0/scores"))
                        .filter(each -> each.path("code").asText().equals(code))
                        .map(each -> Double.parseDouble(each.path("score").asText())))
                .as("z of Wanzhou")
                .containsExactly(0.4);
        assertThat(seen.path("laboratories")).hasSize(1);
        assertThat(opened(scores("wz.quality", round))).isFalse();
        assertThat(opened(scores("yz.quality", round))).isFalse();
        String number = scores("p1.quality", round).path("nonconformity").asText();
        Answer opened = TheSystem.as("p1.quality")
                .get("/api/nonconformity/nonconformities/" + number)
                .done();
        assertThat(opened.text("source")).isEqualTo("PROFICIENCY");
        assertThat(opened.text("concerned/0/id")).isEqualTo(round.id());
        everybodyReadsTheOwnReport(round, code, number);
    }

    private static void everybodyReadsTheOwnReport(Round round, String codeOfWanzhou, String nonconformity) {
        assertThat(text(round.report("wz.analyst1", "overall.pdf")))
                .contains(codeOfWanzhou)
                .doesNotContain("Wanzhou");
        assertThat(text(round.report("wz.analyst1", "own.pdf"))).contains("Wanzhou", codeOfWanzhou, "z = 0.40");
        assertThat(text(round.report("p1.quality", "own.pdf"))).contains("z = 6.00", nonconformity);
        String ofWanzhou = "participants/" + codeOfWanzhou + ".pdf";
        assertThat(text(round.report(OFFICER, ofWanzhou))).contains("Wanzhou");
        round.report("p1.quality", ofWanzhou).refusedBy("ActsForOwnOrganisation");
        round.report("wz.quality", "all.zip").refusedBy("ActsForOwnOrganisation");
        round.report("mc.analyst1", "all.zip").refusedBy("CapacityHeld");
        round.report(OFFICER, "own.pdf").refusedBy("TakesPartInRound");
        round.report(OFFICER, "participants/none.pdf").refusedBy("ParticipantExists");
        assertThat(Seals.saidOf(round.report("wz.analyst1", "own.pdf").done().bytes()))
                .contains("Signature is Valid", "重庆市生态环境监测中心", "Total document signed");
        byte[] overall = round.report(OFFICER, "overall.pdf").done().bytes();
        assertThat(Seals.saidOf(overall)).contains("Signature is Valid");
        assertThat(ArchivedPdf.saidOf(overall)).containsExactly("3b");
        assertThat(names(round.report(OFFICER, "all.zip"))).hasSize(4).contains(round.number() + ".pdf");
    }

    private static String text(Answer pdf) {
        try (var document = Loader.loadPDF(pdf.done().bytes())) {
            return new PDFTextStripper().getText(document).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Answer zip) {
        try (var file = new ZipInputStream(new ByteArrayInputStream(zip.done().bytes()))) {
            var names = new ArrayList<String>();
            for (ZipEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void twoWarningsRunningAreFollowedUp() {
        for (int i = 0; i < 2; i++) {
            Round round =
                    Round.planned(OFFICER, 15, LABORATORIES).tested().sent().received("wz.analyst1");
            round.enter("wz.analyst1", "1.13").done(); // z = 0.13 / 0.05 = 2.6
            round.test("STABILITY", "1.00", "1.01").done();
            round.afterTheDeadline();
            round.step(OFFICER, "evaluation", Map.of("pin", PIN)).done();
            JsonNode score = scores("wz.quality", round);
            assertThat(score.path("grade").asText()).isEqualTo("QUESTIONABLE");
            assertThat(score.path("repeated").asBoolean()).isEqualTo(i == 1);
            assertThat(opened(score)).isEqualTo(i == 1);
        }
    }

    /** A lock holds the row up between the house's last look at the clock and the database's. */
    @Test
    void whatTheDatabaseFindsTooLateIsRefusedInWordsToo() throws Exception {
        Round round = Round.planned(OFFICER, 12, LABORATORIES).tested().sent().received("wz.quality");
        round.enter("wz.quality", "1.02").done();
        CompletableFuture<Answer> late;
        try (Connection connection = TheSystem.asDatabaseOwner()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table lims.proficiency_entry in exclusive mode");
            late = CompletableFuture.supplyAsync(() -> round.enter("wz.quality", "1.00", "抄错数"));
            Patience.of(Duration.ofSeconds(8)).until("the entry waits for the lock", () -> isWaiting(connection));
            round.afterTheDeadline();
            connection.rollback();
        }
        late.get(30, TimeUnit.SECONDS).refusedBy("EntryBeforeDeadline");
        assertThat(Answer.texts(round.seenBy(OFFICER).done().json().path("laboratories"), "/entry/version"))
                .contains("1")
                .doesNotContain("2");
    }

    /** A trigger keeps the entry from its end after the database's last look at the clock: it is in time, and not committed. */
    @Test
    void whatIsEnteredInTimeIsEvaluatedEvenWhereItIsCommittedAfterTheDeadline() throws Exception {
        Round round = Round.planned(OFFICER, 15, LABORATORIES).tested().sent().received("wz.quality", "yz.quality");
        round.test("STABILITY", "1.00", "1.01").done();
        round.enter("yz.quality", "1.01").done();
        try (Connection gate = TheSystem.asDatabaseOwner();
                Connection onlooker = TheSystem.asDatabaseOwner()) {
            gate.setAutoCommit(false);
            try (var statement = gate.createStatement()) {
                statement.execute("create function lims.wait_at_gate() returns trigger language plpgsql as"
                        + " $$ begin perform pg_advisory_xact_lock_shared(10600); return null; end $$");
                statement.execute("create trigger gate after insert on lims.proficiency_sealed for each row"
                        + " execute function lims.wait_at_gate()");
                gate.commit();
                statement.execute("select pg_advisory_xact_lock(10600)");
                CompletableFuture<Answer> entry =
                        CompletableFuture.supplyAsync(() -> round.enter("wz.quality", "1.02"));
                waiting(onlooker, 1);
                round.afterTheDeadline();
                CompletableFuture<Answer> evaluation =
                        CompletableFuture.supplyAsync(() -> round.step(OFFICER, "evaluation", Map.of("pin", PIN)));
                CompletableFuture<Answer> look = CompletableFuture.supplyAsync(() -> round.seenBy(OFFICER));
                waiting(onlooker, 3);
                gate.commit();

                entry.get(30, TimeUnit.SECONDS).done();
                assertThat(Answer.texts(
                                look.get(30, TimeUnit.SECONDS).done().json().path("laboratories"), "/entry/version"))
                        .as("of the three, two have entered")
                        .containsExactlyInAnyOrder("1", "1", "");
                Answer evaluated = evaluation.get(30, TimeUnit.SECONDS).done();
                assertThat(Answer.texts(evaluated.json().at("/evaluation/evaluation/measurands/0/scores"), "/result"))
                        .containsExactlyInAnyOrder("1.01", "1.02");
                round.enter("wz.quality", "1.00", "想得更好").refusedBy("EntryBeforeDeadline");
            } finally {
                gate.rollback();
                try (var statement = gate.createStatement()) {
                    statement.execute("drop function if exists lims.wait_at_gate() cascade");
                }
                gate.commit();
            }
        }
    }

    private static void waiting(Connection onlooker, int requests) {
        Patience.of(Duration.ofSeconds(10)).until(requests + " wait", () -> {
            try (var rows = onlooker.createStatement()
                    .executeQuery("select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
                rows.next();
                return rows.getInt(1) == requests;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static boolean isWaiting(Connection connection) {
        try (var rows = connection
                .createStatement()
                .executeQuery(
                        "select 1 from pg_locks where relation = 'lims.proficiency_entry'::regclass and not granted")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itemsThatAreNotHomogeneousStayAtHomeOrWidenTheDeviation() {
        Round round = Round.planned(OFFICER, 600, LABORATORIES);
        round.test("HOMOGENEITY", "0.90", "1.10").done();
        JsonNode findings = round.seenBy(OFFICER).done().json().at("/findings/0");
        assertThat(findings.path("homogeneous").asBoolean()).isFalse();
        round.step(OFFICER, "dispatch", Map.of("carriage", "冷链")).refusedBy("ItemsAreHomogeneous");
        round.step(OFFICER, "dispatch", Map.of("carriage", "冷链", "widened", "重新配制来不及"))
                .done();
        round.step(OFFICER, "dispatch", Map.of("carriage", "冷链")).refusedBy("RoundInTurn");
        round.test("HOMOGENEITY", "1.00", "1.00").refusedBy("RoundInTurn");
    }

    @Test
    void whoDoesNotTakePartOrDoesNotProvideIsTurnedAway() {
        Round round = Round.planned(OFFICER, 600, "CQ-P001").tested().sent();
        round.seenBy("wz.quality").refusedBy("ProficiencyRoundExists");
        round.seenBy("yz.quality").refusedBy("ProficiencyRoundExists");
        round.enter("yz.quality", "1.0").refusedBy("ProficiencyRoundExists");
        round.enter(OFFICER, "1.0").refusedBy("TakesPartInRound");
        round.step("p1.quality", "evaluation", Map.of("pin", PIN)).refusedBy("ActsForOwnOrganisation");
        assertThat(round.seenBy("mc.analyst1").done().json().path("laboratories"))
                .as("within the provider only the quality officer knows who takes part")
                .isEmpty();
        Map<String, Object> plan = Round.plan(Instant.now().plusSeconds(600), List.of(Round.measurand()), "CQ-P001");
        TheSystem.as("p1.quality").post(Round.ROUNDS, plan).refusedBy("ProviderIsACentre");
        TheSystem.as("mc.analyst1").post(Round.ROUNDS, plan).refusedBy("CapacityHeld");
    }

    @Test
    void whatIsNotWholeIsRefusedInWords() {
        refusedPlan("deadline", "2020-01-01T00:00:00Z", "RoundIsDescribed");
        refusedPlan("deadline", null, "RoundIsDescribed");
        refusedPlan("title", " ", "RoundIsDescribed");
        refusedPlan("matrix", null, "AnalyteExists");
        refusedPlan("laboratories", List.of("CQ-MC"), "RoundIsDescribed");
        refusedPlan("laboratories", Arrays.asList("CQ-NONE", null), "RoundIsDescribed");
        refusedPlan("measurands", Arrays.asList((Object) null), "RoundIsDescribed");
        refusedMeasurand("analyte", "NONE", "AnalyteExists");
        refusedMeasurand("unit", "mg/kg", "UnitsMeasureTheSame");
        refusedMeasurand("unit", "nothing", "UnitExists");
        refusedMeasurand("origin", null, "TargetIsComplete");
        refusedMeasurand("value", null, "TargetIsComplete");
        refusedMeasurand("value", "1e999999999", "TargetIsComplete");
        refusedMeasurand("deviation", "0", "TargetIsComplete");
        refusedMeasurand("item", "C", "RoundIsDescribed");

        Round round = Round.planned(OFFICER, 600, "CQ-P001");
        round.step(OFFICER, "item-tests", Map.of("kind", "HOMOGENEITY", "measurand", 1, "determinations", List.of()))
                .refusedBy("ItemTestIsComplete");
        round.step(OFFICER, "item-tests", Map.of()).refusedBy("ItemTestIsComplete");
        round.tested().sent().received("p1.analyst1");
        UUID id = TimeOrderedId.next();
        round.enter("p1.analyst1", id, List.of(), null).refusedBy("ResultsAreComplete");
        round.enter("p1.analyst1", id, Arrays.asList((Map<String, Object>) null), null)
                .refusedBy("ResultsAreComplete");
        round.enter("p1.analyst1", id, List.of(Map.of()), null).refusedBy("ResultsAreComplete");
        round.enter("p1.analyst1", UUID.randomUUID(), Round.results("1.0"), null)
                .refusedBy("IdComesWithEntry");
        round.enter("p1.analyst1", id, Round.results("1.0"), null).done();
        round.enter("p1.analyst1", id, Round.results("1.0"), "再报一次").refusedBy("EnteredOnce");
    }

    @Test
    void aRoundOfSomebodyOutsideStandsInTheSameHistory() {
        String id = TimeOrderedId.next().toString();
        outside(id, "1.30", "6.0", "000000").refusedBy("SigningPinCorrect");
        outside(id, "1.30", "0.6", PIN).refusedBy("ScoreFollowsFromFigures");
        outside(id, "1.30", "6.0", PIN).done();
        outside(TimeOrderedId.next().toString(), "1.30", "6.0", PIN).refusedBy("OutsideRoundRecordedOnce");
        JsonNode score = Answer.stream(TheSystem.as("wz.quality")
                        .get("/api/proficiency/scores?analyte=TP")
                        .done()
                        .json()
                        .path("items"))
                .filter(each -> each.path("round").asText().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(score.path("outside").asBoolean()).isTrue();
        assertThat(score.path("grade").asText()).isEqualTo("UNSATISFACTORY");
        Answer opened = TheSystem.as("wz.quality")
                .get("/api/nonconformity/nonconformities/"
                        + score.path("nonconformity").asText())
                .done();
        assertThat(opened.text("concerned/0/key")).startsWith("IAEA");
        assertThat(Answer.stream(TheSystem.as("yz.quality")
                        .get("/api/proficiency/scores")
                        .done()
                        .json()
                        .path("items")))
                .noneMatch(each -> each.path("round").asText().equals(id));
    }

    @Test
    void anOutsideRoundIsRefusedWhereItsFiguresDoNotSuffice() {
        refusedOutside("provider", " ", "OutsideRoundIsDescribed");
        refusedOutside("evaluatedOn", "2999-01-01", "OutsideRoundIsDescribed");
        refusedOutside("results", List.of(), "OutsideRoundIsDescribed");
        refusedOutside("results", Arrays.asList((Object) null), "OutsideRoundIsDescribed");
        refusedOutside("matrix", "cheese", "AnalyteExists");
        refusedOutside("id", UUID.randomUUID().toString(), "IdComesWithEntry");
        refusedOutside(
                "results", List.of(changed(outsideResult("1", "0"), "deviation", null)), "OutsideRoundIsDescribed");
        refusedOutside("results", List.of(changed(outsideResult("1", "0"), "kind", "EN")), "OutsideRoundIsDescribed");
        refusedOutside("results", List.of(changed(outsideResult("1", "0"), "unit", "mg/kg")), "UnitsMeasureTheSame");
        TheSystem.as("wz.analyst1")
                .post(
                        "/api/proficiency/outside-rounds",
                        outsideRound(TimeOrderedId.next().toString(), "1", "0", PIN))
                .refusedBy("CapacityHeld");
    }

    private static Answer outside(String id, String result, String score, String pin) {
        return TheSystem.as("wz.quality").post("/api/proficiency/outside-rounds", outsideRound(id, result, score, pin));
    }

    private static void refusedOutside(String field, Object value, String rule) {
        Map<String, Object> round = outsideRound(TimeOrderedId.next().toString(), "1", "0", PIN);
        TheSystem.as("wz.quality")
                .post("/api/proficiency/outside-rounds", changed(round, field, value))
                .refusedBy(rule);
    }

    private static Map<String, Object> outsideRound(String id, String result, String score, String pin) {
        return Map.of(
                "id", id,
                "provider", "IAEA",
                "round", "TEL-2025-04",
                "evaluatedOn", "2025-11-20",
                "matrix", "water",
                "results", List.of(outsideResult(result, score)),
                "pin", pin);
    }

    /** x_pt 1.00, σ_pt 0.05. */
    private static Map<String, Object> outsideResult(String result, String score) {
        return Map.of(
                "analyte", "TP",
                "unit", "mg/L",
                "result", result,
                "assigned", "1.00",
                "deviation", "0.05",
                "kind", "Z",
                "score", score);
    }

    private static Map<String, Object> changed(Map<String, Object> of, String field, Object value) {
        var changed = new HashMap<>(of);
        changed.put(field, value);
        return changed;
    }

    private static void refusedPlan(String field, Object value, String rule) {
        var plan = new HashMap<>(Round.plan(Instant.now().plusSeconds(600), List.of(Round.measurand()), "CQ-P001"));
        plan.put(field, value);
        TheSystem.as(OFFICER).post(Round.ROUNDS, plan).refusedBy(rule);
    }

    private static void refusedMeasurand(String field, Object value, String rule) {
        Map<String, Object> measurand = Round.measurand();
        measurand.put(field, value);
        TheSystem.as(OFFICER)
                .post(Round.ROUNDS, Round.plan(Instant.now().plusSeconds(600), List.of(measurand), "CQ-P001"))
                .refusedBy(rule);
    }

    private static Map<String, Object> blunder(String code) {
        return Map.of("blunders", List.of(Map.of("measurand", 1, "code", code, "reason", "单位")));
    }

    private static boolean opened(JsonNode score) {
        return score.hasNonNull("nonconformity");
    }

    private static JsonNode scores(String account, Round round) {
        return TheSystem.as(account)
                .get("/api/proficiency/scores?analyte=NH3N")
                .done()
                .items()
                .filter(each -> each.path("round").asText().equals(round.id()))
                .findFirst()
                .orElseThrow();
    }

    /** How many sealed entries the database shows to whoever tells it to act for that organisation. */
    private static long sealedSeenBy(String organisation, Round round) throws SQLException {
        try (Connection connection = TheSystem.asApplicationRole()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('jialing.visible', '*', true),"
                        + " set_config('jialing.organisation', '" + organisation + "', true)");
            }
            try (var query = connection.prepareStatement("select count(*) from lims.proficiency_sealed s"
                    + " join lims.proficiency_entry e on e.id = s.entry_id where e.round_id = ?")) {
                query.setObject(1, UUID.fromString(round.id()));
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        }
    }
}
