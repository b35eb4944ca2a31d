package jialing.web.supervision;

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
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.Severity;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.supervision.AnswerQuestion;
import jialing.domain.supervision.ApproveProgramme;
import jialing.domain.supervision.Audit;
import jialing.domain.supervision.AuditAnswer;
import jialing.domain.supervision.AuditOutcome;
import jialing.domain.supervision.AuditState;
import jialing.domain.supervision.AuditView;
import jialing.domain.supervision.Checklist;
import jialing.domain.supervision.DrawRecords;
import jialing.domain.supervision.PlanAudit;
import jialing.domain.supervision.RecordDraw;
import jialing.domain.supervision.ReportAudit;
import jialing.web.people.SigningBody;

/** Internal audits: the year's programme, and each audit from its plan to its closing. Every step answers with the audit as it is then. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("supervision")
public class AuditResource {

    @Inject
    AuditView view;

    @Inject
    PlanAudit planAudit;

    @Inject
    ApproveProgramme approveProgramme;

    @Inject
    AnswerQuestion answerQuestion;

    @Inject
    DrawRecords drawRecords;

    @Inject
    ReportAudit reportAudit;

    public record AuditLine(AuditState state, Audit audit) {

        static AuditLine of(Audit audit) {
            return new AuditLine(audit.state(), audit);
        }
    }

    public record AuditProgramme(int year, List<AuditLine> audits, List<AuditView.ElementLine> elements) {}

    public record AuditShown(
            AuditState state,
            Audit audit,
            List<Checklist.Item> questions,
            List<AuditAnswer> answers,
            List<RecordDraw> draws) {}

    public record AuditorList(List<AuditView.Auditor> items) {}

    public record ChecklistShown(String code, List<Checklist.Item> questions) {}

    public record AuditPlanning(
            String title,
            List<String> elements,
            String basis,
            LocalDate from,
            LocalDate to,
            UUID lead,
            List<UUID> members) {}

    public record ProgrammeApproval(String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record AuditAnswering(
            String question, AuditOutcome outcome, String note, List<Concerned> evidence, Severity severity) {}

    public record RecordDrawing(RecordDraw.Kind kind, LocalDate from, LocalDate to, Integer count) {}

    public record AuditReporting(String summary, String strengths, String conclusion, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    public record AuditReportApproval(String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record AuditClosing(String remark, String pin, PasskeyAnswer passkey) implements SigningBody {}

    @GET
    @Path("programme")
    public AuditProgramme programme(@QueryParam("year") Integer year) {
        AuditView.Programme programme = view.programme(year);
        return new AuditProgramme(
                programme.year(), programme.audits().stream().map(AuditLine::of).toList(), programme.elements());
    }

    @POST
    @Path("programme/{year}/approval")
    public AuditProgramme approve(@PathParam("year") int year, ProgrammeApproval approval) {
        approveProgramme.approve(year, approval.means());
        return programme(year);
    }

    @GET
    @Path("checklist")
    public ChecklistShown checklist() {
        Checklist checklist = view.checklist();
        return new ChecklistShown(checklist.code(), checklist.questions());
    }

    /** Who may be in a team today. */
    @GET
    @Path("auditors")
    public AuditorList auditors() {
        return new AuditorList(view.auditors());
    }

    @POST
    @Path("audits")
    public AuditShown plan(AuditPlanning plan) {
        Audit audit = planAudit.plan(new PlanAudit.Command(
                plan.title(), plan.elements(), plan.basis(), plan.from(), plan.to(), plan.lead(), plan.members()));
        return audit(audit.id());
    }

    @GET
    @Path("audits/{id}")
    public AuditShown audit(@PathParam("id") UUID id) {
        AuditView.Detail detail = view.of(id);
        return new AuditShown(
                detail.audit().state(), detail.audit(), detail.questions(), detail.answers(), detail.draws());
    }

    @POST
    @Path("audits/{id}/answers")
    public AuditShown answer(@PathParam("id") UUID id, AuditAnswering answer) {
        answerQuestion.answer(new AnswerQuestion.Command(
                id, answer.question(), answer.outcome(), answer.note(), answer.evidence(), answer.severity()));
        return audit(id);
    }

    @POST
    @Path("audits/{id}/draws")
    public AuditShown draw(@PathParam("id") UUID id, RecordDrawing drawing) {
        drawRecords.draw(new DrawRecords.Command(id, drawing.kind(), drawing.from(), drawing.to(), drawing.count()));
        return audit(id);
    }

    @POST
    @Path("audits/{id}/report")
    public AuditShown report(@PathParam("id") UUID id, AuditReporting report) {
        reportAudit.report(
                new ReportAudit.Command(id, report.summary(), report.strengths(), report.conclusion()), report.means());
        return audit(id);
    }

    @POST
    @Path("audits/{id}/report-approval")
    public AuditShown approveReport(@PathParam("id") UUID id, AuditReportApproval approval) {
        reportAudit.approve(id, approval.means());
        return audit(id);
    }

    @POST
    @Path("audits/{id}/closing")
    public AuditShown close(@PathParam("id") UUID id, AuditClosing closing) {
        reportAudit.close(id, closing.remark(), closing.means());
        return audit(id);
    }
}
