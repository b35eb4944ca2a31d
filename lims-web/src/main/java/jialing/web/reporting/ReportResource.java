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
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.reporting.DeclineWithdrawal;
import jialing.domain.reporting.FetchReport;
import jialing.domain.reporting.IssueReport;
import jialing.domain.reporting.ProposeWithdrawal;
import jialing.domain.reporting.RedraftReport;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.ReportContent;
import jialing.domain.reporting.ReportList;
import jialing.domain.reporting.ReportView;
import jialing.domain.reporting.WithdrawReport;
import jialing.domain.reporting.Withdrawal;
import jialing.domain.reporting.WithdrawalReason;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Page;
import jialing.domain.shared.Text;
import jialing.web.people.SigningBody;

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

    @Inject
    FetchReport fetchReport;

    @Inject
    ProposeWithdrawal proposeWithdrawal;

    @Inject
    WithdrawReport withdrawReport;

    @Inject
    DeclineWithdrawal declineWithdrawal;

    @Inject
    RedraftReport redraftReport;

    public record ReportPage(List<ReportList.Line> items, String next) {}

    public record Replaced(String number, String reason) {}

    public record Ended(String byNumber, Text category, String reason, Instant at) {}

    /** @param approved null while nobody has decided */
    public record WithdrawalShown(
            WithdrawalReason category,
            Text categoryLabel,
            String reason,
            UUID proposerId,
            String proposer,
            Capacity proposerCapacity,
            Instant proposedAt,
            Boolean approved,
            String decider,
            Instant decidedAt,
            String remark) {}

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
            WithdrawalShown withdrawal,
            ReportContent content) {}

    public record Issuing(String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record WithdrawalProposal(WithdrawalReason category, String reason) {}

    public record WithdrawalApproval(String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record WithdrawalDeclining(String reason) {}

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
        return pdf(fetchReport.fetch(number));
    }

    static Response pdf(FetchReport.Fetched file) {
        return Response.ok(file.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.number() + ".pdf\"")
                .build();
    }

    @POST
    @Path("{number}/issue")
    public ReportDetail issue(@PathParam("number") String number, Issuing issuing) {
        return detail(issueReport.issue(number, issuing.means()));
    }

    @POST
    @Path("{number}/withdrawal")
    public ReportDetail proposeWithdrawal(@PathParam("number") String number, WithdrawalProposal proposal) {
        proposeWithdrawal.propose(number, proposal.category(), proposal.reason());
        return report(number);
    }

    @POST
    @Path("{number}/withdrawal/approval")
    public ReportDetail withdraw(@PathParam("number") String number, WithdrawalApproval approval) {
        return detail(withdrawReport.withdraw(number, approval.means()));
    }

    @POST
    @Path("{number}/withdrawal/declining")
    public ReportDetail declineWithdrawal(@PathParam("number") String number, WithdrawalDeclining declining) {
        return detail(declineWithdrawal.decline(number, declining.reason()));
    }

    /** A new report in place of a withdrawn one. */
    @POST
    @Path("{number}/redraft")
    public ReportDetail redraft(@PathParam("number") String number) {
        return detail(redraftReport.redraft(number));
    }

    private ReportDetail detail(Report report) {
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
                        .map(end -> new Ended(
                                view.successorOf(report).orElse(end.byNumber()),
                                end.category() == null ? null : end.category().label(),
                                end.reason(),
                                end.at()))
                        .orElse(null),
                view.withdrawalOf(report).map(ReportResource::shown).orElse(null),
                report.content());
    }

    private static WithdrawalShown shown(Withdrawal withdrawal) {
        return new WithdrawalShown(
                withdrawal.category(),
                withdrawal.category().label(),
                withdrawal.reason(),
                withdrawal.proposer().personId(),
                withdrawal.proposer().name(),
                withdrawal.proposer().capacity(),
                withdrawal.proposedAt(),
                withdrawal.decision().map(Withdrawal.Decision::approved).orElse(null),
                withdrawal.decision().map(decision -> decision.by().name()).orElse(null),
                withdrawal.decision().map(Withdrawal.Decision::at).orElse(null),
                withdrawal.decision().map(Withdrawal.Decision::remark).orElse(null));
    }
}
