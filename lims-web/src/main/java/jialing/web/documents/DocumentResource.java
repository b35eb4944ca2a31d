package jialing.web.documents;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.documents.ApproveVersion;
import jialing.domain.documents.ConfirmReading;
import jialing.domain.documents.ConfirmReview;
import jialing.domain.documents.DemandReading;
import jialing.domain.documents.DistributeDocument;
import jialing.domain.documents.DocumentKind;
import jialing.domain.documents.DocumentList;
import jialing.domain.documents.DocumentView;
import jialing.domain.documents.DraftVersion;
import jialing.domain.documents.RegisterDocument;
import jialing.domain.documents.WithdrawDocument;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Page;
import jialing.web.people.SigningBody;

/** Controlled documents: their list, each one with versions and readers, and what is done with it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("documents/documents")
public class DocumentResource {

    @Inject
    DocumentList list;

    @Inject
    DocumentView view;

    @Inject
    RegisterDocument registerDocument;

    @Inject
    DraftVersion draftVersion;

    @Inject
    ApproveVersion approveVersion;

    @Inject
    WithdrawDocument withdrawDocument;

    @Inject
    ConfirmReview confirmReview;

    @Inject
    DistributeDocument distributeDocument;

    @Inject
    ConfirmReading confirmReading;

    @Inject
    DemandReading demandReading;

    public record DocumentPage(List<DocumentList.Line> items, String next) {}

    /**
     * @param method standard that an SOP works out, null for none
     * @param file a PDF of at most 8 MB, base 64
     */
    public record NewDocument(
            String number,
            String title,
            DocumentKind kind,
            String method,
            int reviewMonths,
            byte[] file,
            String changes) {}

    /** @param file a PDF of at most 8 MB, base 64 */
    public record NewVersion(byte[] file, String changes) {}

    public record VersionApproval(LocalDate inForceFrom, String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record DocumentReason(String reason) {}

    /**
     * @param person null unless to one person
     * @param capacity null unless to everybody in it
     */
    public record Distributing(String organisation, UUID person, Capacity capacity) {}

    public record ReadingDemand(boolean demanded) {}

    @GET
    public DocumentPage documents(
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit) {
        Page<DocumentList.Line> page = list.page(kind, after, limit);
        return new DocumentPage(page.items(), page.next());
    }

    @POST
    public DocumentShown register(NewDocument document) {
        return shown(registerDocument.register(new RegisterDocument.Command(
                null,
                document.number(),
                document.title(),
                document.kind(),
                document.method(),
                document.reviewMonths(),
                document.file(),
                document.changes())));
    }

    @GET
    @Path("{id}")
    public DocumentShown document(@PathParam("id") UUID id) {
        return shown(id);
    }

    @GET
    @Path("{id}/versions/{ordinal}/file.pdf")
    @Produces("application/pdf")
    public Response file(@PathParam("id") UUID id, @PathParam("ordinal") int ordinal) {
        DocumentView.File file = view.file(id, ordinal);
        return Response.ok(file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"")
                .build();
    }

    @POST
    @Path("{id}/versions")
    public DocumentShown draft(@PathParam("id") UUID id, NewVersion version) {
        draftVersion.draft(id, version.file(), version.changes());
        return shown(id);
    }

    @POST
    @Path("{id}/versions/{ordinal}/approval")
    public DocumentShown approve(
            @PathParam("id") UUID id, @PathParam("ordinal") int ordinal, VersionApproval approval) {
        approveVersion.approve(id, ordinal, approval.inForceFrom(), approval.means());
        return shown(id);
    }

    @POST
    @Path("{id}/versions/{ordinal}/reading")
    public DocumentShown read(@PathParam("id") UUID id, @PathParam("ordinal") int ordinal) {
        confirmReading.confirm(id, ordinal);
        return shown(id);
    }

    @POST
    @Path("{id}/withdrawal")
    public DocumentShown withdraw(@PathParam("id") UUID id, DocumentReason reason) {
        withdrawDocument.withdraw(id, reason.reason());
        return shown(id);
    }

    @POST
    @Path("{id}/review")
    public DocumentShown review(@PathParam("id") UUID id, DocumentReason outcome) {
        confirmReview.confirm(id, outcome.reason());
        return shown(id);
    }

    @POST
    @Path("{id}/distributions")
    public DocumentShown distribute(@PathParam("id") UUID id, Distributing distributing) {
        distributeDocument.distribute(new DistributeDocument.Command(
                id, distributing.organisation(), distributing.person(), distributing.capacity()));
        return shown(id);
    }

    @POST
    @Path("{id}/reading-demand")
    public DocumentShown demand(@PathParam("id") UUID id, ReadingDemand demand) {
        demandReading.demand(id, demand.demanded());
        return shown(id);
    }

    private DocumentShown shown(UUID id) {
        return DocumentShown.of(view.of(id));
    }
}
