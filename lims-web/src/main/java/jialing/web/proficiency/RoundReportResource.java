package jialing.web.proficiency;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jialing.domain.proficiency.RoundPaper;
import jialing.reports.proficiency.SealedRoundReports;
import jialing.web.shared.Language;

/** The printed reports of an evaluated round, sealed by their provider, in the language of whoever asks. */
@Produces(MediaType.APPLICATION_JSON)
@Path("proficiency/round-reports/{id}")
public class RoundReportResource {

    private static final String PDF = "application/pdf";

    @Inject
    RoundPaper papers;

    @Inject
    SealedRoundReports reports;

    @Context
    HttpHeaders headers;

    /** For everybody who takes part; laboratories are codes. */
    @GET
    @Path("overall.pdf")
    @Produces(PDF)
    public Response overall(@PathParam("id") UUID id) {
        return printed(papers.overall(id));
    }

    /** The own laboratory's. */
    @GET
    @Path("own.pdf")
    @Produces(PDF)
    public Response own(@PathParam("id") UUID id) {
        return printed(papers.own(id));
    }

    /** @param code of a laboratory in the round */
    @GET
    @Path("participants/{code}.pdf")
    @Produces(PDF)
    public Response ofLaboratory(@PathParam("id") UUID id, @PathParam("code") String code) {
        return printed(papers.of(id, code));
    }

    /** The overall one and one for each laboratory. */
    @GET
    @Path("all.zip")
    @Produces("application/zip")
    public Response all(@PathParam("id") UUID id) {
        List<RoundPaper.Paper> laboratories = papers.all(id);
        RoundPaper.Paper overall = papers.overall(id);
        Locale language = Language.of(headers);
        StreamingOutput zip = out -> {
            try (var file = new ZipOutputStream(out)) {
                for (RoundPaper.Paper each :
                        Stream.concat(Stream.of(overall), laboratories.stream()).toList()) {
                    add(file, each, language);
                }
            }
        };
        return Response.ok(zip)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + overall.round().number() + ".zip\"")
                .build();
    }

    private void add(ZipOutputStream file, RoundPaper.Paper paper, Locale language) throws IOException {
        file.putNextEntry(new ZipEntry(name(paper)));
        file.write(reports.of(paper, language));
        file.closeEntry();
    }

    private Response printed(RoundPaper.Paper paper) {
        return Response.ok(reports.of(paper, Language.of(headers)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name(paper) + "\"")
                .build();
    }

    private static String name(RoundPaper.Paper paper) {
        String number = paper.round().number();
        return paper.addressee() == null
                ? number + ".pdf"
                : number + "-" + paper.addressee().code() + ".pdf";
    }
}
