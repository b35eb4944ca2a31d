package jialing.web.competence;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.CompetenceLists;
import jialing.domain.competence.CompetenceMatrix;
import jialing.domain.competence.CompetenceOfPerson;

/** Who may do what, one's own and everybody's, and what of it ends. */
@Produces(MediaType.APPLICATION_JSON)
@Path("competence")
public class CompetenceResource {

    @Inject
    CompetenceMatrix matrix;

    @Inject
    CompetenceOfPerson person;

    @Inject
    CompetenceLists lists;

    public record ExpiringList(List<CompetenceLists.EndingSoon> items) {}

    @GET
    @Path("matrix")
    public CompetenceMatrix.MatrixShown matrix() {
        return matrix.own();
    }

    @GET
    @Path("mine")
    public CompetenceOfPerson.PersonsCompetence mine() {
        return person.own();
    }

    @GET
    @Path("persons/{id}")
    public CompetenceOfPerson.PersonsCompetence person(@PathParam("id") UUID personId) {
        return person.of(personId);
    }

    @GET
    @Path("expiring")
    public ExpiringList expiring() {
        return new ExpiringList(lists.expiring());
    }
}
