package jialing.web.equipment;

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
import jialing.domain.equipment.BeginUse;
import jialing.domain.equipment.ChangeInstrumentState;
import jialing.domain.equipment.EndUse;
import jialing.domain.equipment.InstrumentDossier;
import jialing.domain.equipment.InstrumentFacts;
import jialing.domain.equipment.InstrumentRegister;
import jialing.domain.equipment.InstrumentState;
import jialing.domain.equipment.InstrumentView;
import jialing.domain.equipment.MaintainInstrument;
import jialing.domain.equipment.MaintenanceKind;
import jialing.domain.equipment.RegisterInstrument;
import jialing.domain.equipment.ReviseInstrument;
import jialing.domain.equipment.ScrapInstrument;
import jialing.domain.equipment.UseLog;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.web.people.SigningBody;

/** The register of instruments: what they are, in which state, and who uses them. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("equipment")
public class InstrumentResource {

    @Inject
    InstrumentView view;

    @Inject
    InstrumentRegister register;

    @Inject
    InstrumentDossier dossier;

    @Inject
    UseLog useLog;

    @Inject
    RegisterInstrument registerInstrument;

    @Inject
    ReviseInstrument reviseInstrument;

    @Inject
    ChangeInstrumentState changeState;

    @Inject
    ScrapInstrument scrapInstrument;

    @Inject
    MaintainInstrument maintainInstrument;

    @Inject
    BeginUse beginUse;

    @Inject
    EndUse endUse;

    public record InstrumentList(List<InstrumentView.Line> items) {}

    public record RegisterPage(List<InstrumentRegister.Line> items, String next) {}

    public record UsePage(List<UseLog.Line> items, String next) {}

    /** @param inUseFrom null: today */
    public record NewInstrument(String code, InstrumentFacts facts, LocalDate inUseFrom) {}

    /** @param version that was seen */
    public record Revision(int version, InstrumentFacts facts, String reason) {}

    public record StateChanging(InstrumentState state, String reason, List<String> methods, List<String> analytes) {}

    public record Scrapping(String reason, String pin, PasskeyAnswer passkey) implements SigningBody {}

    /** @param doneBy a person or a firm */
    public record NewMaintenance(
            MaintenanceKind kind, LocalDate doneOn, String doneBy, String work, boolean outOfTolerance) {

        MaintainInstrument.Command asked() {
            return new MaintainInstrument.Command(kind, doneOn, doneBy, work, outOfTolerance);
        }
    }

    /** @param batch null when there is none yet */
    public record Beginning(boolean calibrating, UUID batch) {}

    public record PuttingBack(String remark) {}

    @GET
    @Path("instruments")
    public InstrumentList instruments() {
        return new InstrumentList(view.own());
    }

    /** @param dueUntil only those of which something is due by that day */
    @GET
    @Path("register")
    public RegisterPage register(
            @QueryParam("q") String text,
            @QueryParam("state") String state,
            @QueryParam("dueUntil") String dueUntil,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        Page<InstrumentRegister.Line> page = register.page(
                text,
                Narrowed.constant("state", InstrumentState.class, state),
                Narrowed.day("dueUntil", dueUntil),
                after,
                limit);
        return new RegisterPage(page.items(), page.next());
    }

    @POST
    @Path("instruments")
    public InstrumentDossier.Dossier register(NewInstrument given) {
        registerInstrument.register(new RegisterInstrument.Command(given.code(), given.facts(), given.inUseFrom()));
        return dossier.of(given.code());
    }

    @GET
    @Path("instruments/{code}")
    public InstrumentDossier.Dossier instrument(@PathParam("code") String code) {
        return dossier.of(code);
    }

    @POST
    @Path("instruments/{code}/facts")
    public InstrumentDossier.Dossier revise(@PathParam("code") String code, Revision revision) {
        reviseInstrument.revise(code, revision.version(), revision.facts(), revision.reason());
        return dossier.of(code);
    }

    @POST
    @Path("instruments/{code}/state")
    public InstrumentDossier.Dossier change(@PathParam("code") String code, StateChanging changing) {
        changeState.change(
                code,
                new ChangeInstrumentState.Command(
                        changing.state(), changing.reason(), changing.methods(), changing.analytes()));
        return dossier.of(code);
    }

    @POST
    @Path("instruments/{code}/scrapping")
    public InstrumentDossier.Dossier scrap(@PathParam("code") String code, Scrapping scrapping) {
        scrapInstrument.scrap(code, scrapping.reason(), scrapping.means());
        return dossier.of(code);
    }

    @POST
    @Path("instruments/{code}/maintenance")
    public InstrumentDossier.Dossier maintain(@PathParam("code") String code, NewMaintenance work) {
        maintainInstrument.record(code, work.asked());
        return dossier.of(code);
    }

    @GET
    @Path("instruments/{code}/uses")
    public UsePage uses(
            @PathParam("code") String code, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        Page<UseLog.Line> page = useLog.page(code, after, limit);
        return new UsePage(page.items(), page.next());
    }

    @POST
    @Path("instruments/{code}/uses")
    public InstrumentDossier.Dossier begin(@PathParam("code") String code, Beginning beginning) {
        beginUse.begin(code, beginning.calibrating(), beginning.batch());
        return dossier.of(code);
    }

    @POST
    @Path("instruments/{code}/uses/end")
    public InstrumentDossier.Dossier end(@PathParam("code") String code, PuttingBack back) {
        endUse.end(code, back.remark());
        return dossier.of(code);
    }
}
