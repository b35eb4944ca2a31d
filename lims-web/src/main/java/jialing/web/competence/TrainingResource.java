package jialing.web.competence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.competence.CompetenceLists;
import jialing.domain.competence.SuperviseNewcomer;
import jialing.domain.competence.TrainPeople;
import jialing.domain.people.WorkKind;

/** Training, planned and held, and who works under whom meanwhile. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("competence")
public class TrainingResource {

    @Inject
    CompetenceLists lists;

    @Inject
    TrainPeople trainPeople;

    @Inject
    SuperviseNewcomer superviseNewcomer;

    public record NewTrainingPlan(UUID id, UUID personId, String method, String topic, LocalDate dueOn) {}

    /** @param planId null for what was not planned @param hours length, in hours */
    public record NewTraining(
            UUID id,
            UUID personId,
            UUID planId,
            String method,
            String topic,
            LocalDate heldOn,
            BigDecimal hours,
            String trainer,
            String evaluation,
            Boolean passed) {}

    /** @param matrix null for every matrix of the method @param to last day */
    public record NewSupervision(
            UUID id,
            UUID trainee,
            UUID supervisor,
            String method,
            String matrix,
            WorkKind kind,
            LocalDate from,
            LocalDate to) {}

    public record SupervisionEnding(String reason) {}

    public record TrainingEntered(UUID id) {}

    @GET
    @Path("training")
    public CompetenceLists.TrainingYear training(@QueryParam("year") Integer year) {
        return lists.training(year);
    }

    @POST
    @Path("training-plans")
    public TrainingEntered plan(NewTrainingPlan given) {
        return new TrainingEntered(trainPeople.plan(
                new TrainPeople.Planning(given.id(), given.personId(), given.method(), given.topic(), given.dueOn())));
    }

    @POST
    @Path("trainings")
    public TrainingEntered record(NewTraining given) {
        return new TrainingEntered(trainPeople.record(new TrainPeople.Holding(
                given.id(),
                given.personId(),
                given.planId(),
                given.method(),
                given.topic(),
                given.heldOn(),
                given.hours(),
                given.trainer(),
                given.evaluation(),
                given.passed())));
    }

    @POST
    @Path("supervisions")
    public TrainingEntered supervise(NewSupervision given) {
        return new TrainingEntered(superviseNewcomer.arrange(new SuperviseNewcomer.Command(
                given.id(),
                given.trainee(),
                given.supervisor(),
                given.method(),
                given.matrix(),
                given.kind(),
                given.from(),
                given.to())));
    }

    @POST
    @Path("supervisions/{id}/end")
    public void endSupervision(@PathParam("id") UUID id, SupervisionEnding given) {
        superviseNewcomer.end(id, given.reason());
    }
}
