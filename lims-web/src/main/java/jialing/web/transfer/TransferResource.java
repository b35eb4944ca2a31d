package jialing.web.transfer;

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
import java.util.List;
import java.util.UUID;
import jialing.domain.draws.Draw;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.domain.transfer.AddBlind;
import jialing.domain.transfer.BlindReference.AssignedContent;
import jialing.domain.transfer.CodedItem;
import jialing.domain.transfer.Consignment;
import jialing.domain.transfer.ConsignmentKind;
import jialing.domain.transfer.ConsignmentState;
import jialing.domain.transfer.ConsignmentView;
import jialing.domain.transfer.DrawLaboratory;
import jialing.domain.transfer.EndConsignment;
import jialing.domain.transfer.ItemKind;
import jialing.domain.transfer.OpenConsignmentKey;
import jialing.domain.transfer.PrepareConsignment;
import jialing.domain.transfer.ReadConsignmentKey;
import jialing.domain.transfer.SealConsignment;
import jialing.web.people.SigningBody;

/** Consignments, from what is put in to the key that is opened. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("transfer/consignments")
public class TransferResource {

    @Inject
    ConsignmentView view;

    @Inject
    PrepareConsignment prepareConsignment;

    @Inject
    AddBlind addBlind;

    @Inject
    DrawLaboratory drawLaboratory;

    @Inject
    SealConsignment sealConsignment;

    @Inject
    ReadConsignmentKey readKey;

    @Inject
    OpenConsignmentKey openKey;

    @Inject
    EndConsignment endConsignment;

    public record ConsignmentLine(ConsignmentState state, Consignment consignment) {

        static ConsignmentLine of(Consignment consignment) {
            return new ConsignmentLine(consignment.state(), consignment);
        }
    }

    public record ConsignmentPage(List<ConsignmentLine> items, String next) {}

    public record ReferenceMaterialList(List<ConsignmentView.ReferenceToSlipIn> items) {}

    public record KeyLines(List<CodedItem> items) {}

    public record ConsignmentPreparing(
            ConsignmentKind kind,
            List<String> containers,
            List<String> analytes,
            LocalDate dueOn,
            String laboratory,
            String reason) {}

    public record BlindAdding(
            ItemKind kind,
            UUID doubles,
            UUID material,
            String name,
            String certificate,
            List<AssignedContent> contents,
            BigDecimal airVolume) {}

    public record LaboratoryDrawing(List<DrawLaboratory.LeftOut> leftOut, String reason) {}

    public record ConsignmentSigning(String pin, PasskeyAnswer passkey) implements SigningBody {}

    /** @param account of the second person, who types the own PIN */
    public record ConsignmentEnding(String reason, String account, String accountPin, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    @GET
    public ConsignmentPage consignments(@QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<Consignment> page = view.page(after, limit);
        return new ConsignmentPage(
                page.items().stream().map(ConsignmentLine::of).toList(), page.next());
    }

    @POST
    public ConsignmentView.Detail prepare(ConsignmentPreparing preparing) {
        return view.of(prepareConsignment.prepare(new PrepareConsignment.Command(
                preparing.kind(),
                preparing.containers(),
                preparing.analytes(),
                preparing.dueOn(),
                preparing.laboratory(),
                preparing.reason())));
    }

    @GET
    @Path("{id}")
    public ConsignmentView.Detail consignment(@PathParam("id") UUID id) {
        return view.of(id);
    }

    /** Slips a blind sample in. */
    @POST
    @Path("{id}/blinds")
    public ConsignmentView.Detail addBlind(@PathParam("id") UUID id, BlindAdding adding) {
        addBlind.add(new AddBlind.Command(
                id,
                adding.kind(),
                adding.doubles(),
                adding.material(),
                adding.name(),
                adding.certificate(),
                adding.contents(),
                adding.airVolume()));
        return view.of(id);
    }

    /** The reference materials of the house that can be slipped in, with what their certificates state. */
    @GET
    @Path("{id}/reference-materials")
    public ReferenceMaterialList referenceMaterials(@PathParam("id") UUID id) {
        return new ReferenceMaterialList(view.references(id));
    }

    /** Commits to the draw of the laboratory; it is read out where all draws are. */
    @POST
    @Path("{id}/draw")
    public Draw draw(@PathParam("id") UUID id, LaboratoryDrawing drawing) {
        return drawLaboratory.draw(new DrawLaboratory.Command(id, drawing.leftOut(), drawing.reason()));
    }

    @POST
    @Path("{id}/seal")
    public ConsignmentView.Detail seal(@PathParam("id") UUID id, ConsignmentSigning signing) {
        sealConsignment.seal(id, signing.means());
        return view.of(id);
    }

    /** Which code belongs on which container. Each reading is an act. */
    @POST
    @Path("{id}/key-readings")
    public KeyLines readKey(@PathParam("id") UUID id) {
        return new KeyLines(readKey.read(id));
    }

    @POST
    @Path("{id}/opening")
    public ConsignmentView.Detail open(@PathParam("id") UUID id, ConsignmentSigning signing) {
        openKey.open(id, signing.means());
        return view.of(id);
    }

    @POST
    @Path("{id}/end")
    public ConsignmentView.Detail end(@PathParam("id") UUID id, ConsignmentEnding ending) {
        endConsignment.end(
                new EndConsignment.Command(id, ending.reason(), ending.account(), ending.accountPin()), ending.means());
        return view.of(id);
    }
}
