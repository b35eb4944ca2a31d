package jialing.web.reporting;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.reporting.IssueReport;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportContent;
import jialing.domain.reporting.ReportList;
import jialing.domain.reporting.ReportView;
import jialing.domain.shared.Page;
import jialing.domain.shared.Text;

/** Reports: their list, each one, its file, its issue. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("reporting/reports")
public class ReportResource {

    @Inject
    ReportList list;

    @Inject
    ReportView view;

    @Inject
    IssueReport issueReport;

    public record ReportPage(List<ReportList.Line> items, String next) {}

    public record Replaced(String number, String reason) {}

    public record Ended(String byNumber, String reason, Instant at) {}

    public record ReportDetail(
            UUID id,
            String number,
            String organisation,
            UUID workOrderId,
            Report.State state,
            Text stateLabel,
            Instant draftedAt,
            Instant issuedAt,
            String signatory,
            String sha256,
            String contentHash,
            Replaced replaces,
            Ended end,
            ReportContent content) {}

    public record Issuing(String pin) {}

    @GET
    public ReportPage reports(@QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<ReportList.Line> page = list.page(after, limit);
        return new ReportPage(page.items(), page.next());
    }

    @GET
    @Path("{number}")
    public ReportDetail report(@PathParam("number") String number) {
        return detail(view.byNumber(number));
    }

    @GET
    @Path("{number}/report.pdf")
    @Produces("application/pdf")
    public Response file(@PathParam("number") String number) {
        return Response.ok(view.file(number))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + number + ".pdf\"")
                .build();
    }

    @POST
    @Path("{number}/issue")
    public ReportDetail issue(@PathParam("number") String number, Issuing issuing) {
        return detail(issueReport.issue(number, issuing.pin()));
    }

    private static ReportDetail detail(Report report) {
        return new ReportDetail(
                report.id(),
                report.number(),
                report.organisation(),
                report.workOrderId(),
                report.state(),
                report.state().label(),
                report.draftedAt(),
                report.issue().map(Report.Issue::at).orElse(null),
                report.issue().map(Report.Issue::name).orElse(null),
                report.seal().map(Report.Seal::sha256).orElse(null),
                report.contentHash(),
                report.replaces()
                        .map(old -> new Replaced(old.number(), old.reason()))
                        .orElse(null),
                report.end()
                        .map(end -> new Ended(end.byNumber(), end.reason(), end.at()))
                        .orElse(null),
                report.content());
    }
}
