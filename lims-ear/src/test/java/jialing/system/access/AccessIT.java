package jialing.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.access.wanzhou.RecordBook;
import jialing.system.access.wanzhou.WanzhouRecord;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At every door there is, people of other organisations and strangers ask for a record of the Wanzhou sub-centre. */
class AccessIT {

    /** Made of a round that is evaluated, and this one waits for its deadline; ProficiencyIT reads them. */
    private static final String OF_EVALUATED_ROUNDS = "GET /api/proficiency/round-reports/";

    /** Who has no line to dispute has no appeal either; CreditIT reads what was shown for one. */
    private static final String OF_APPEALS = "GET /api/credit/appeals/";

    private static final Set<String> OPEN_TO_STRANGERS = Set.of(
            "GET /api/complaints/institutions",
            "GET /api/health",
            "GET /api/credit/rules",
            "GET /api/inspection/published",
            "GET /api/ledger/log/keys",
            "POST /api/environment/sensor-readings",
            "GET /api/reporting/ended",
            "GET /api/reporting/authority/certificate.cer",
            "GET /api/reporting/authority/external.crl",
            "GET /api/reporting/authority/external.pem",
            "GET /api/reporting/authority/withdrawn.crl",
            "GET /api/reporting/received/{key}/report.pdf",
            "POST /api/people/invitation",
            "POST /api/people/invitation/acceptance",
            "POST /api/people/session",
            "POST /api/people/session/passkey",
            "POST /api/people/session/passkey-challenge",
            "GET /api/people/provider",
            "POST /api/people/provider/log-out",
            "POST /api/people/session/provider",
            "POST /api/people/session/provider-visit",
            "GET /api/reporting/verification/{number}",
            "GET /api/samplebank/device/openings",
            "POST /api/samplebank/device/messages",
            "POST /api/complaints",
            "POST /api/complaints/receipt",
            "POST /api/complaints/receipt/additions",
            "POST /api/complaints/receipt/pictures",
            "POST /api/visits/invitation",
            "POST /api/visits/invitation/acceptance");

    /** Everybody in the network reads these, with the organisations that they name. */
    private static final Set<String> SHARED = Set.of(
            "GET /api/catalogue/analytes",
            "GET /api/catalogue/limits",
            "GET /api/catalogue/methods",
            "GET /api/catalogue/preservation",
            "GET /api/credit/grades",
            "GET /api/gate/rules",
            "GET /api/organisation/organisations",
            "GET /api/planning/sites");

    /** Empty forms, the same for everybody who is logged in. */
    private static final Set<String> FORMS = Set.of(
            "GET /api/partners/template.csv",
            "GET /api/partners/template.xlsx",
            "GET /api/qualification/template.csv",
            "GET /api/qualification/template.xlsx");

    /** Here somebody begins something of the own organisation, or keeps nothing at all. */
    private static final Set<String> OWN_BEGINNINGS = Set.of(
            "POST /api/assessment/requirements",
            "POST /api/assessment/requirements/end",
            "POST /api/contracts",
            "POST /api/competence/declarations",
            "POST /api/competence/list",
            "POST /api/complaints",
            "POST /api/control-charts",
            "POST /api/credit/appeals",
            "POST /api/credit/appeals/{id}/decision",
            "POST /api/credit/runs",
            "POST /api/documents/documents",
            "POST /api/draws",
            "POST /api/environment/places",
            "POST /api/environment/sensor-readings",
            "POST /api/environment/sensors",
            "POST /api/equipment/certificate-files",
            "POST /api/equipment/instruments",
            "POST /api/equipment/standards",
            "POST /api/gate/exceptions",
            "POST /api/gate/questions",
            "POST /api/inspection/campaigns",
            "POST /api/ledger/archive",
            "POST /api/ledger/witnesses",
            "POST /api/look-backs",
            "POST /api/materials/register",
            "POST /api/methods/formulas",
            "POST /api/methods/formulas/check",
            "POST /api/methods/replacements",
            "POST /api/methods/replacements/changes",
            "POST /api/methods/verifications",
            "POST /api/partners/check",
            "POST /api/partners/deliveries",
            "POST /api/planning/plans",
            "POST /api/planning/programmes",
            "POST /api/proficiency/outside-rounds",
            "POST /api/proficiency/rounds",
            "POST /api/procedures/releases",
            "POST /api/procedures/runs",
            "POST /api/qualification/annexes",
            "POST /api/qualification/checks",
            "POST /api/samplebank/device/messages",
            "POST /api/samplebank/retention/terms",
            "POST /api/preparation/demands",
            "POST /api/sampling/photos",
            "POST /api/supervision/audits",
            "POST /api/supervision/management-reviews",
            "POST /api/supervision/programme/{year}/approval",
            "POST /api/uncertainty/evaluations",
            "POST /api/uncertainty/trials",
            "POST /api/visits");

    /** Who goes in and out here does it to the own account only. */
    private static final Set<String> OWN_SESSION = Set.of(
            "POST /api/people/session",
            "DELETE /api/people/session",
            "DELETE /api/people/sessions",
            "POST /api/people/password",
            "POST /api/people/pin",
            "POST /api/people/invitation",
            "POST /api/people/invitation/acceptance",
            "POST /api/people/new-pin",
            "POST /api/people/new-pin/refusal",
            "POST /api/people/passkeys",
            "POST /api/people/passkeys/challenge",
            "POST /api/people/session/passkey",
            "POST /api/people/session/passkey-challenge",
            "POST /api/people/session/provider",
            "POST /api/people/session/provider-visit",
            "POST /api/people/provider/binding",
            "POST /api/people/provider/binding/visit",
            "DELETE /api/people/provider/binding",
            "POST /api/people/provider/log-out",
            "POST /api/people/second-factor",
            "POST /api/people/second-factor/confirmation",
            "POST /api/people/second-factor/removal",
            "POST /api/complaints/receipt",
            "POST /api/complaints/receipt/additions",
            "POST /api/complaints/receipt/pictures",
            "POST /api/visits/invitation",
            "POST /api/visits/invitation/acceptance");

    /** Query parameters that only narrow a list. */
    private static final Set<String> NARROWING = Set.of(
            "after",
            "alarmed",
            "analyte",
            "analytes",
            "capacity",
            "decisionRule",
            "dueUntil",
            "element",
            "from",
            "hash",
            "input",
            "intervalMillis",
            "key",
            "keys",
            "kind",
            "layout",
            "limit",
            "matrix",
            "method",
            "name",
            "on",
            "overdue",
            "place",
            "position",
            "quantity",
            "reason",
            "replacement",
            "role",
            "since",
            "standard",
            "startedAt",
            "state",
            "step",
            "symbol",
            "unit",
            "until",
            "value",
            "version",
            "words",
            "year");

    private static final List<String> VERSIONS = List.of("/sta/v1.1", "/sta/v1.0");

    private static List<Operation> operations;
    private static RecordBook record;
    private static List<PersonAtWork> own;
    private static List<String> publishedEntities;

    private Map<String, String> rowsBefore;

    @BeforeAll
    static void aPublishedRecord() {
        operations = Description.operations();
        record = WanzhouRecord.published();
        own = everyRoleOf("wz").map(TheSystem::as).toList();
        publishedEntities =
                VERSIONS.stream().flatMap(AccessIT::entitiesOf).distinct().toList();
    }

    static Stream<String> foreignPeople() {
        return Stream.of("yz", "p1").flatMap(AccessIT::everyRoleOf);
    }

    /** The centre sees what its sub-centres do; one of its accounts is locked by another story. */
    static Stream<String> peopleOfTheCentre() {
        return everyRoleOf("mc").filter(account -> !account.equals("mc.equipment"));
    }

    private static Stream<String> everyRoleOf(String organisation) {
        return Stream.of(
                        "planner",
                        "sampler1",
                        "custodian",
                        "analyst1",
                        "checker",
                        "reviewer",
                        "signatory",
                        "quality",
                        "equipment",
                        "admin")
                .map(role -> organisation + "." + role);
    }

    @BeforeEach
    void countRows() throws SQLException {
        rowsBefore = KeptRows.of(WanzhouRecord.ORGANISATION);
    }

    @AfterEach
    void nothingHasChanged() throws SQLException {
        assertThat(KeptRows.of(WanzhouRecord.ORGANISATION)).containsExactlyInAnyOrderEntriesOf(rowsBefore);
    }

    @Test
    void noPathIsForgotten() {
        assertThat(operations).hasSizeGreaterThan(50);
        assertThat(operations.stream()
                        .flatMap(Operation::gaps)
                        .filter(gap -> !record.names().containsKey(gap)))
                .as("parameters of paths for which the record has no name")
                .isEmpty();
        assertThat(operations.stream()
                        .flatMap(operation -> operation.options().stream())
                        .filter(option -> !record.options().containsKey(option) && !NARROWING.contains(option)))
                .as("query parameters of which nobody has said what they name")
                .isEmpty();
        assertThat(writingToRecords()
                        .map(Operation::body)
                        .filter(body -> body != null && !record.bodies().containsKey(body)))
                .as("bodies of which the record has no example")
                .isEmpty();
    }

    @Test
    void itsOwnPeopleReadTheRecordAtEachOfThesePaths() {
        assertThat(operations.stream()
                        .filter(Operation::reads)
                        .filter(Operation::namesOneThing)
                        .filter(operation -> !operation.toString().startsWith(OF_EVALUATED_ROUNDS))
                        .filter(operation -> !operation.toString().startsWith(OF_APPEALS)))
                .allSatisfy(operation -> assertThat(own)
                        .anyMatch(person ->
                                person.get(operation.pathWith(record.names())).status() == 200));
        publishedEntities.forEach(address ->
                TheSystem.as("wz.planner").get(address.replace("$", "%24")).done());
    }

    @Test
    void strangersAreToldToLogIn() {
        PersonAtWork stranger = TheSystem.stranger();
        operations.stream()
                .filter(operation -> !OPEN_TO_STRANGERS.contains(operation.toString()))
                .flatMap(operation -> answers(stranger, operation))
                .forEach(answer -> answer.refusedBy("LoggedIn"));
        publishedEntities.forEach(address -> stranger.get(address).refusedBy("LoggedIn"));
    }

    @ParameterizedTest
    @MethodSource("foreignPeople")
    void aForeignerSeesNothing(String account) {
        String own = organisationOf(account);
        operations.stream()
                .filter(Operation::reads)
                .forEach(operation -> answers(TheSystem.as(account), operation)
                        .forEach(answer -> tellsNothing(operation, answer, own)));
    }

    @ParameterizedTest
    @MethodSource("foreignPeople")
    void aForeignerSeesNothingPublished(String account) {
        PersonAtWork foreigner = TheSystem.as(account);
        publishedEntities.forEach(address -> {
            Answer answer = foreigner.get(address);
            if (isEntitySet(address)) {
                assertThat(answer.done().body()).as(address).doesNotContain(record.traces());
                assertThat(answer.json().path("value")).as(address).isEmpty();
            } else {
                answer.refusedBy("AddressExists");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("foreignPeople")
    void aForeignerChangesNothing(String account) {
        writingToRecords().forEach(operation -> {
            Answer answer =
                    answers(TheSystem.as(account), operation).findFirst().orElseThrow();
            assertThat(answer.status()).as("%s: %s", operation, answer.body()).isIn(403, 404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        });
    }

    @ParameterizedTest
    @MethodSource("foreignPeople")
    void whatAForeignerBeginsHoldsNothingOfOthers(String account) {
        String own = organisationOf(account);
        operations.stream()
                .filter(operation -> OWN_BEGINNINGS.contains(operation.toString()))
                .forEach(operation -> answers(TheSystem.as(account), operation)
                        .forEach(answer -> holdsNothing(operation, answer, own)));
    }

    @ParameterizedTest
    @MethodSource("peopleOfTheCentre")
    void theCentreSeesButChangesNothing(String account) {
        writingToRecords().forEach(operation -> {
            Answer answer =
                    answers(TheSystem.as(account), operation).findFirst().orElseThrow();
            assertThat(answer.status()).as("%s: %s", operation, answer.body()).isIn(403, 404);
        });
    }

    private static Stream<Operation> writing() {
        return operations.stream().filter(operation -> !operation.reads());
    }

    private static Stream<Operation> writingToRecords() {
        return writing()
                .filter(operation -> !OWN_SESSION.contains(operation.toString()))
                .filter(operation -> !OWN_BEGINNINGS.contains(operation.toString()));
    }

    private static void tellsNothing(Operation operation, Answer answer, String own) {
        if (operation.namesOneThing() && !OPEN_TO_STRANGERS.contains(operation.toString())) {
            assertThat(answer.status()).as("%s: %s", operation, answer.body()).isIn(403, 404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        } else if (!OPEN_TO_STRANGERS.contains(operation.toString())) {
            holdsNothing(operation, answer, own);
        }
    }

    private static void holdsNothing(Operation operation, Answer answer, String own) {
        assertThat(answer.status()).as("%s: %s", operation, answer.body()).isLessThan(500);
        if (answer.status() < 300 && !FORMS.contains(operation.toString())) {
            assertThat(answer.header("Content-Type")).as("%s", operation).startsWith("application/json");
            assertThat(answer.body()).as("%s", operation).doesNotContain(record.traces());
            if (!SHARED.contains(operation.toString())) {
                assertThat(String.valueOf(ofOthers(answer.json(), own)))
                        .as("%s", operation)
                        .doesNotContain(WanzhouRecord.ORGANISATION);
            }
        }
    }

    private static String organisationOf(String account) {
        return TheSystem.as(account)
                .get("/api/people/me")
                .done()
                .json()
                .at("/organisation/code")
                .asText();
    }

    /** Without what is their own: a draw of theirs names whom it could meet, a consignment the laboratory that it went to. */
    private static JsonNode ofOthers(JsonNode told, String own) {
        if (told.path("organisation").asText().equals(own)) {
            return NullNode.getInstance();
        }
        JsonNode rest = told.deepCopy();
        if (rest instanceof ObjectNode object) {
            object.fields().forEachRemaining(field -> field.setValue(ofOthers(field.getValue(), own)));
        } else if (rest instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, ofOthers(array.get(i), own));
            }
        }
        return rest;
    }

    private static Stream<Answer> answers(PersonAtWork person, Operation operation) {
        String path = operation.pathWith(record.names());
        Object body = operation.body() == null ? "" : record.bodies().get(operation.body());
        return switch (operation.method()) {
            case "GET" -> addresses(path, operation.options()).map(person::get);
            case "DELETE" -> Stream.of(person.delete(path));
            case "PUT" -> Stream.of(person.put(path, body));
            case "POST" ->
                Stream.of(
                        body instanceof byte[] bytes
                                ? person.upload(path, "image/png", bytes)
                                : person.post(path, body));
            default -> throw new AssertionError("nobody knows how to ask " + operation);
        };
    }

    /** The plain one, the same for each thing that it may name, and for all of them. */
    private static Stream<String> addresses(String path, List<String> options) {
        String plain = options.contains("limit") ? path + "?limit=200&" : path + "?";
        List<String> naming = options.stream()
                .filter(record.options()::containsKey)
                .map(option -> option + "=" + encoded(record.options().get(option)))
                .toList();
        return Stream.concat(Stream.of("", String.join("&", naming)), naming.stream())
                .map(plain::concat)
                .distinct();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The root's entity sets, and behind each of them an entity that its own people see, with all that it leads to. */
    private static Stream<String> entitiesOf(String version) {
        PersonAtWork owner = TheSystem.as("wz.planner");
        List<String> sets = Answer.texts(owner.get(version).done().json().path("value"), "/url").stream()
                .map(AccessIT::local)
                .toList();
        return Stream.concat(sets.stream(), sets.stream().flatMap(set -> entity(owner, set)));
    }

    private static Stream<String> entity(PersonAtWork owner, String set) {
        var entity = owner.get(set + "?$top=1").done().json().at("/value/0");
        assertThat(entity.isMissingNode())
                .as("%s has an entity of Wanzhou", set)
                .isFalse();
        Set<String> links = entity.properties().stream()
                .filter(field -> field.getKey().endsWith("Link"))
                .map(field -> local(field.getValue().asText()))
                .collect(Collectors.toSet());
        links.add(local(entity.path("@iot.selfLink").asText()) + "/$ref");
        return links.stream();
    }

    private static boolean isEntitySet(String address) {
        return !address.contains("(");
    }

    private static String local(String url) {
        return url.substring(url.indexOf("/sta/"));
    }
}
