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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.CompetenceLists;
import jialing.domain.competence.ConductEntry;
import jialing.domain.competence.DeclareInterests;
import jialing.domain.competence.ImpartialityDeclaration;
import jialing.domain.competence.KeepConductList;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Text;
import jialing.web.people.SigningBody;

/** Declared interests, and the black and white list. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("competence")
public class ImpartialityResource {

    @Inject
    CompetenceLists lists;

    @Inject
    DeclareInterests declareInterests;

    @Inject
    KeepConductList keepConductList;

    /** @param words what is declared by signing */
    public record DeclarationWording(String version, Text words) {}

    public record NewDeclaration(
            UUID id, List<ImpartialityDeclaration.DeclaredInterest> interests, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    public record Declared(UUID id) {}

    public record ConductEntries(List<ConductEntry> items) {}

    /** @param name of who is neither a person known here nor an institution of the network @param to null until it is struck off */
    public record NewConductEntry(
            UUID id,
            ConductEntry.ListColour colour,
            UUID personId,
            String institution,
            String name,
            String reason,
            String evidence,
            LocalDate from,
            LocalDate to,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    public record ConductStriking(String reason, String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record ListedEntry(UUID id) {}

    @GET
    @Path("declaration-wording")
    public DeclarationWording wording() {
        return new DeclarationWording(ImpartialityDeclaration.WORDING, ImpartialityDeclaration.WORDS);
    }

    @GET
    @Path("declarations")
    public CompetenceLists.DeclarationYear declarations(@QueryParam("year") Integer year) {
        return lists.declarations(year);
    }

    @POST
    @Path("declarations")
    public Declared declare(NewDeclaration given) {
        return new Declared(declareInterests.declare(given.id(), given.interests(), given.means()));
    }

    @GET
    @Path("list")
    public ConductEntries list() {
        return new ConductEntries(lists.conduct());
    }

    @POST
    @Path("list")
    public ListedEntry enter(NewConductEntry given) {
        return new ListedEntry(keepConductList.enter(
                new KeepConductList.Command(
                        given.id(),
                        given.colour(),
                        given.personId(),
                        given.institution(),
                        given.name(),
                        given.reason(),
                        given.evidence(),
                        given.from(),
                        given.to()),
                given.means()));
    }

    @POST
    @Path("list/{entry}/striking")
    public void strike(@PathParam("entry") UUID id, ConductStriking given) {
        keepConductList.strike(id, given.reason(), given.means());
    }
}
