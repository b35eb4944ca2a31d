package jialing.web.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.people.Colleagues;
import jialing.domain.people.Colleagues.Colleague;
import jialing.domain.people.PasskeyView;
import jialing.domain.people.PermittedMeans;
import jialing.domain.people.StatementOfResponsibility;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.web.shared.CurrentSession;

/** The person who asks, and the colleagues. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("people")
public class PeopleResource {

    @Inject
    CurrentActor current;

    @Inject
    CurrentSession session;

    @Inject
    MeView me;

    @Inject
    Colleagues colleagues;

    @Inject
    PasskeyView passkeys;

    @Inject
    PermittedMeans permitted;

    public record ColleagueList(List<Colleague> items) {}

    public record Statement(Capacity capacity, String version, Text text) {}

    /** By what the person may sign now: what the house permits and the person has. */
    public record OwnSigningMeans(boolean pin, boolean passkey) {}

    public record StatementList(List<Statement> items) {}

    @GET
    @Path("me")
    public Me me() {
        return me.of(current.get(), session.csrf());
    }

    @GET
    @Path("signing-means")
    public OwnSigningMeans signingMeans() {
        boolean passkey = permitted.passkey() && passkeys.own().stream().anyMatch(PasskeyView.Line::signs);
        return new OwnSigningMeans(permitted.pin(), passkey);
    }

    @GET
    @Path("colleagues")
    public ColleagueList colleagues(@QueryParam("capacity") Capacity capacity) {
        return new ColleagueList(colleagues.with(capacity));
    }

    /**
     * The statements of responsibility in force, shown before a person signs; or the one of that version, as an act names it, which
     * need not be in force any more.
     */
    @GET
    @Path("statements")
    public StatementList statements(@QueryParam("version") String version) {
        if (version != null) {
            Text text = StatementOfResponsibility.textOf(version)
                    .orElseThrow(() -> Refusal.notFound("Statement", "责任声明", version));
            Capacity capacity = Capacity.valueOf(version.substring(0, version.indexOf('/')));
            return new StatementList(List.of(new Statement(capacity, version, text)));
        }
        return new StatementList(Stream.of(StatementOfResponsibility.values())
                .map(each -> new Statement(Capacity.valueOf(each.name()), each.version(), each.text()))
                .toList());
    }
}
