package jialing.system.inspection;

import static jialing.client.PersonAtWork.PIN;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.system.draws.DrawOfLots;
import jialing.system.shared.TheSystem;

/** An inspection by a supervising organisation, step by step; whoever is drawn inspects. */
public final class InspectionOf {

    static final String PATH = "/api/inspection/";

    private final String organisation;
    private final PersonAtWork planner;
    private final String campaign;
    private final String inspection;

    private InspectionOf(String organisation, PersonAtWork planner, String campaign, String inspection) {
        this.organisation = organisation;
        this.planner = planner;
        this.campaign = campaign;
        this.inspection = inspection;
    }

    /** One institution in the draw, both of the organisation's people who may inspect drawn. */
    public static InspectionOf institution(String organisation, String institution, String title, boolean flight) {
        PersonAtWork planner = TheSystem.as(organisation + ".quality");
        Answer planned = planner.post(PATH + "campaigns", plan(title, institution, flight))
                .done();
        String campaign = planned.text("campaign/id");
        DrawOfLots.readOut(planner, planned.text("campaign/drawId"));
        Answer opened = planner.post(
                        PATH + "campaigns/" + campaign + "/inspections", Map.of("institution", institution, "count", 2))
                .done();
        DrawOfLots.readOut(planner, opened.text("inspection/drawId"));
        return new InspectionOf(organisation, planner, campaign, opened.text("inspection/id"));
    }

    public static Map<String, Object> plan(String title, String institution, boolean flight) {
        String today = LaboratoryDay.today().toString();
        return Map.of(
                "title",
                title,
                "basis",
                "年度双随机抽查计划",
                "flight",
                flight,
                "from",
                today,
                "to",
                today,
                "institutions",
                List.of(Map.of("institution", institution, "weight", 3, "reason", "上年度发现问题较多")),
                "count",
                1);
    }

    public String campaign() {
        return campaign;
    }

    public String id() {
        return inspection;
    }

    public String path() {
        return PATH + "inspections/" + inspection;
    }

    public Answer begin() {
        return begin(3);
    }

    /** From today's record so many of each kind will be verified. */
    public Answer begin(int count) {
        return planner.post(path() + "/start", scope(count));
    }

    public static Map<String, Object> scope(int count) {
        String today = LaboratoryDay.today().toString();
        return Map.of("from", today, "to", today, "count", count);
    }

    public Answer answer(Map<String, Object> answer) {
        return planner.post(path() + "/answers", answer);
    }

    /** As soon as the log's checkpoint covers the beginning. */
    public Answer drawChecks() {
        Answer answer = planner.post(path() + "/checks", "");
        for (int i = 0; i < 100 && answer.status() == 409 && answer.body().contains("StartIsInTheLog"); i++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = planner.post(path() + "/checks", "");
        }
        return answer;
    }

    public Answer photo(byte[] picture) {
        return planner.upload(path() + "/photos", "image/jpeg", picture);
    }

    /** All points conform, but for those named. */
    public void conformBut(Set<String> others) {
        Answer.texts(planner.get(path()).done().json().path("questions"), "/id").stream()
                .filter(question -> !others.contains(question))
                .forEach(question -> answer(Map.of("question", question, "outcome", "CONFORMS"))
                        .done());
    }

    /** @param side what the inspected do: {@code account} and {@code accountPin}, or {@code refusal} */
    public Answer sign(String conclusion, Map<String, Object> side) {
        Map<String, Object> signing = new HashMap<>(side);
        signing.put("summary", "现场检查一天，抽查报告 5 份");
        signing.put("conclusion", conclusion);
        signing.put("pin", PIN);
        return planner.post(path() + "/signature", signing);
    }

    public Answer publish() {
        return TheSystem.as(organisation + ".signatory")
                .post(path() + "/publication", Map.of("words", "检查结果：责令整改", "pin", PIN));
    }
}
