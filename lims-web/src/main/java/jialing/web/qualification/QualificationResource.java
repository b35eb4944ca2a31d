package jialing.web.qualification;

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
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.qualification.AnnexCheck;
import jialing.domain.qualification.AnnexColumn;
import jialing.domain.qualification.AnnexEntry;
import jialing.domain.qualification.AnnexKind;
import jialing.domain.qualification.CertificateFile;
import jialing.domain.qualification.CertificateTerms;
import jialing.domain.qualification.ChangeScope;
import jialing.domain.qualification.CheckAnnex;
import jialing.domain.qualification.DecideAnnex;
import jialing.domain.qualification.LineDays;
import jialing.domain.qualification.QualificationView;
import jialing.domain.qualification.QualificationView.KeptFile;
import jialing.domain.qualification.ScopeChangeKind;
import jialing.domain.qualification.SubmitAnnex;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.Page;
import jialing.web.people.SigningBody;
import jialing.web.shared.AskedDay;

/** Certificates of qualification with their annexes, of the own institution and of those below it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("qualification")
public class QualificationResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    @Inject
    QualificationView view;

    @Inject
    CheckAnnex checkAnnex;

    @Inject
    SubmitAnnex submitAnnex;

    @Inject
    DecideAnnex decideAnnex;

    @Inject
    ChangeScope changeScope;

    /** @param warnedDays so many days before its last one a certificate is said to end soon */
    public record CertificateList(int warnedDays, List<QualificationView.CertificateShown> items) {}

    public record EntryList(List<QualificationView.EntryShown> items) {}

    /**
     * @param file CSV or XLSX of at most 4 MB, base 64; null where the lines are given
     * @param lines null where the file is given
     */
    public record AnnexToCheck(
            String number,
            AnnexKind kind,
            LocalDate validFrom,
            LocalDate validTo,
            String fileName,
            byte[] file,
            List<AnnexEntry> lines) {}

    /** @param problems how many there are; {@code told} has the first of them by row */
    public record AnnexChecked(int lines, int problems, boolean clean, List<CellProblem> told) {}

    /**
     * @param id a UUID of version 7 from the device
     * @param scan PDF of at most 8 MB, base 64
     * @param file CSV or XLSX of at most 4 MB, base 64; null where the lines are given
     * @param lines null where the file is given
     */
    public record NewAnnex(
            UUID id,
            String number,
            String authority,
            AnnexKind kind,
            LocalDate validFrom,
            LocalDate validTo,
            String scanName,
            byte[] scan,
            String fileName,
            byte[] file,
            List<AnnexEntry> lines,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    /** @param words why it is sent back; may be empty where it is confirmed */
    public record AnnexDecisionBody(boolean confirmed, String words, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    /**
     * @param id a UUID of version 7 from the device
     * @param lines ids; none for the whole certificate
     */
    public record NewScopeChange(
            UUID id,
            ScopeChangeKind kind,
            LocalDate from,
            List<UUID> lines,
            String reason,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    /** @param lines ids; none for the whole certificate */
    public record ScopeChangeToSee(ScopeChangeKind kind, LocalDate from, List<UUID> lines) {}

    /** @param reports numbers of reports that were issued with such lines since the day */
    public record TouchedReportList(List<String> reports) {}

    /** @param institution code of one; all that are seen without it */
    @GET
    @Path("certificates")
    public CertificateList certificates(@QueryParam("institution") String institution) {
        return new CertificateList(LineDays.WARNED_DAYS, view.certificates(institution));
    }

    @GET
    @Path("certificates/{number}")
    public QualificationView.CertificateOpened certificate(@PathParam("number") String number) {
        return view.one(number);
    }

    /**
     * @param on as they stood, or will stand, on that day
     * @param words that a line has in analyte, method or matrix
     */
    @GET
    @Path("certificates/{number}/lines")
    public Page<QualificationView.LineShown> lines(
            @PathParam("number") String number,
            @QueryParam("on") String on,
            @QueryParam("words") String words,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return view.lines(number, AskedDay.of("on", on), words, after, limit);
    }

    /** What a change would touch; nothing is changed. */
    @POST
    @Path("certificates/{number}/touched-reports")
    public TouchedReportList touched(@PathParam("number") String number, ScopeChangeToSee change) {
        return new TouchedReportList(changeScope.wouldTouch(
                new ChangeScope.Command(null, number, change.kind(), change.from(), change.lines(), null)));
    }

    @POST
    @Path("certificates/{number}/changes")
    public TouchedReportList change(@PathParam("number") String number, NewScopeChange change) {
        return new TouchedReportList(changeScope.change(
                new ChangeScope.Command(
                        change.id(), number, change.kind(), change.from(), change.lines(), change.reason()),
                change.means()));
    }

    @GET
    @Path("template.csv")
    @Produces(CSV)
    public Response csvTemplate() {
        return file(AnnexColumn.template().csv(), CSV, "attachment; filename=\"jialing-annex.csv\"");
    }

    @GET
    @Path("template.xlsx")
    @Produces(XLSX)
    public Response workbookTemplate() {
        return file(AnnexColumn.template().xlsx(), XLSX, "attachment; filename=\"jialing-annex.xlsx\"");
    }

    /** What would be said of the annex; nothing is kept. */
    @POST
    @Path("checks")
    public AnnexChecked check(AnnexToCheck annex) {
        AnnexCheck check = checkAnnex.check(
                new CertificateTerms(annex.number(), null, annex.kind(), annex.validFrom(), annex.validTo()),
                new CertificateFile(annex.fileName(), annex.file()),
                annex.lines());
        return new AnnexChecked(check.lines(), check.problems(), check.clean(), check.told());
    }

    @POST
    @Path("annexes")
    public QualificationView.CertificateOpened submit(NewAnnex annex) {
        submitAnnex.submit(
                new SubmitAnnex.Command(
                        annex.id(),
                        new CertificateTerms(
                                annex.number(), annex.authority(), annex.kind(), annex.validFrom(), annex.validTo()),
                        new CertificateFile(annex.scanName(), annex.scan()),
                        new CertificateFile(annex.fileName(), annex.file()),
                        annex.lines()),
                annex.means());
        return view.one(annex.number().strip());
    }

    @GET
    @Path("annexes/{annex}/lines")
    public EntryList entries(@PathParam("annex") UUID annex) {
        return new EntryList(view.entries(annex));
    }

    /** As it was handed in. */
    @GET
    @Path("annexes/{annex}/scan")
    @Produces("application/pdf")
    public Response scan(@PathParam("annex") UUID annex) {
        KeptFile scan = view.scan(annex);
        return file(scan.bytes(), scan.mediaType(), "inline; filename=\"" + annex + ".pdf\"");
    }

    /** As it was handed in. */
    @GET
    @Path("annexes/{annex}/sheet")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response sheet(@PathParam("annex") UUID annex) {
        KeptFile sheet = view.sheet(annex);
        return file(sheet.bytes(), sheet.mediaType(), "attachment; filename=\"" + annex + ".annex\"");
    }

    @POST
    @Path("annexes/{annex}/decision")
    public QualificationView.CertificateOpened decide(@PathParam("annex") UUID annex, AnnexDecisionBody decision) {
        String number = decideAnnex.decide(
                new DecideAnnex.Command(annex, decision.confirmed(), decision.words()), decision.means());
        return view.one(number);
    }

    private static Response file(byte[] bytes, String type, String disposition) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
