package jialing.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.Activity;
import jialing.domain.gate.Answer;
import jialing.domain.gate.ContainerUse;
import jialing.domain.gate.EndException;
import jialing.domain.gate.GateException;
import jialing.domain.gate.GateView;
import jialing.domain.gate.GrantException;
import jialing.domain.gate.MaterialUse;
import jialing.domain.gate.Objection;
import jialing.domain.gate.Procedure;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.web.people.SigningBody;

/** May this be done, and why not, before it is tried. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("gate")
public class GateResource {

    @Inject
    GateView view;

    @Inject
    GrantException grantException;

    @Inject
    EndException endException;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param person null for whoever asks
     * @param at null for now
     */
    public record QuestionAsked(
            Activity activity,
            UUID person,
            Instant at,
            UUID occasion,
            List<Procedure> procedures,
            List<String> instruments,
            List<MaterialUse> materials,
            List<String> rooms,
            List<ContainerUse> containers) {}

    /** @param exceptional whether the rule can be set aside */
    public record ObjectionShown(
            String rule, String standard, Text text, String field, QualityElement element, boolean exceptional) {

        static ObjectionShown of(Objection objection) {
            Refusal refusal = objection.refusal();
            return new ObjectionShown(
                    refusal.rule(),
                    refusal.standard(),
                    refusal.text(),
                    refusal.field(),
                    objection.element(),
                    objection.exceptional());
        }
    }

    public record ExceptedShown(ObjectionShown objection, GateException exception) {}

    public record AnswerShown(boolean admitted, List<ObjectionShown> against, List<ExceptedShown> excepted) {

        public static AnswerShown of(Answer answer) {
            return new AnswerShown(
                    answer.admits(),
                    answer.against().stream().map(ObjectionShown::of).toList(),
                    answer.excepted().stream()
                            .map(each -> new ExceptedShown(ObjectionShown.of(each.objection()), each.exception()))
                            .toList());
        }
    }

    public record RuleList(List<GateView.RuleLine> items) {}

    public record ExceptionList(List<GateException> items) {}

    public record ExceptionGranting(
            String rule,
            QualityElement element,
            Activity activity,
            Instant until,
            String reason,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    public record ExceptionEnding(String reason) {}

    @POST
    @Path("questions")
    public AnswerShown ask(QuestionAsked asked) {
        return AnswerShown.of(view.ask(question(asked)));
    }

    @GET
    @Path("rules")
    public RuleList rules() {
        return new RuleList(view.rules());
    }

    @GET
    @Path("exceptions")
    public ExceptionList exceptions() {
        return new ExceptionList(view.exceptions());
    }

    @POST
    @Path("exceptions")
    public GateException grant(ExceptionGranting granting) {
        return grantException.grant(
                new GrantException.Command(
                        granting.rule(), granting.element(), granting.activity(), granting.until(), granting.reason()),
                granting.means());
    }

    @POST
    @Path("exceptions/{id}/end")
    public ExceptionList end(@PathParam("id") UUID id, ExceptionEnding ending) {
        endException.end(id, ending.reason());
        return exceptions();
    }

    private Question question(QuestionAsked asked) {
        if (asked.activity() == null) {
            throw Refusal.invalid("ActivityGiven", "activity", "请写明要做什么", "Say what is to be done");
        }
        Actor actor = current.get();
        UUID person = asked.person() == null ? actor.personId() : asked.person();
        Instant at = asked.at() == null ? clock.now() : asked.at();
        return Question.may(person, asked.activity(), at, actor.organisation())
                .forOccasion(asked.occasion())
                .by(orNone(asked.procedures()))
                .withInstruments(orNone(asked.instruments()))
                .withMaterials(orNone(asked.materials()))
                .inRooms(orNone(asked.rooms()))
                .on(orNone(asked.containers()));
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(each -> each != null).toList();
    }
}
