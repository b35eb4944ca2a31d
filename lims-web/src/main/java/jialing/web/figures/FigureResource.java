package jialing.web.figures;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.figures.FigureColumn;
import jialing.domain.figures.FigureDifference;
import jialing.domain.figures.FigureKey;
import jialing.domain.figures.FigureRow;
import jialing.domain.figures.FigureTable;
import jialing.domain.figures.KeepFigures;
import jialing.domain.figures.KeptFigures;
import jialing.domain.figures.YearlyFigure;
import jialing.domain.figures.YearlyFigures;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Text;
import jialing.web.people.SigningBody;

/** Figures of a year of an organisation with those below it: as tables, as a workbook, and signed. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("figures")
public class FigureResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    YearlyFigures figures;

    @Inject
    KeepFigures keepFigures;

    /**
     * @param organisation code; null for the sum of all
     * @param keys in words, where the house has some
     * @param numbers in the order of the columns; null where there is nothing to have a share of
     */
    public record FigureRowShown(String organisation, List<Text> keys, List<BigDecimal> numbers) {}

    public record FigureTableShown(
            YearlyFigure figure,
            Text title,
            Text definition,
            List<Text> keys,
            List<Text> columns,
            List<FigureRowShown> rows) {}

    public record CountedList(List<YearlyFigures.Counted> items) {}

    public record FigureTableList(List<FigureTableShown> items) {}

    /** @param kept the counts when they were signed; null where there was no such row, as {@code now} where there is none any more */
    public record FigureDifferenceShown(
            YearlyFigure figure,
            Text title,
            String organisation,
            List<Text> keys,
            List<Text> columns,
            List<Long> kept,
            List<Long> now) {}

    /** @param sha256 of the workbook */
    public record KeptYearShown(
            String organisation,
            int year,
            String digest,
            String sha256,
            String keeper,
            Instant keptAt,
            List<FigureDifferenceShown> differences) {}

    public record FigureKeeping(int year, String pin, PasskeyAnswer passkey) implements SigningBody {}

    /** Whose figures can be asked for. */
    @GET
    @Path("organisations")
    public CountedList organisations() {
        return new CountedList(figures.organisations());
    }

    /** @param year the present one when it is not given */
    @GET
    @Path("{organisation}")
    public FigureTableList of(@PathParam("organisation") String organisation, @QueryParam("year") Integer year) {
        return new FigureTableList(figures.of(organisation, year).stream()
                .map(FigureResource::shown)
                .toList());
    }

    @GET
    @Path("{organisation}/workbook")
    @Produces(XLSX)
    public Response workbook(@PathParam("organisation") String organisation, @QueryParam("year") Integer year) {
        return file(figures.workbook(organisation, year), "figures-" + organisation);
    }

    /** @param year the last one that is over when it is not given */
    @GET
    @Path("{organisation}/kept")
    public KeptYearShown kept(@PathParam("organisation") String organisation, @QueryParam("year") Integer year) {
        YearlyFigures.KeptYear kept = figures.kept(organisation, year);
        KeptFigures signed = kept.figures();
        return new KeptYearShown(
                signed.organisation(),
                signed.year(),
                signed.digest(),
                signed.sha256(),
                signed.keeper(),
                signed.keptAt(),
                kept.differences().stream().map(FigureResource::shown).toList());
    }

    /** As it was signed. */
    @GET
    @Path("{organisation}/kept/workbook")
    @Produces(XLSX)
    public Response keptWorkbook(@PathParam("organisation") String organisation, @QueryParam("year") Integer year) {
        return file(figures.keptWorkbook(organisation, year), "figures-signed-" + organisation);
    }

    @POST
    @Path("{organisation}/kept")
    public KeptYearShown keep(@PathParam("organisation") String organisation, FigureKeeping keeping) {
        keepFigures.keep(organisation, keeping.year(), keeping.means());
        return kept(organisation, keeping.year());
    }

    private static FigureTableShown shown(FigureTable table) {
        YearlyFigure figure = table.figure();
        return new FigureTableShown(
                figure,
                figure.title(),
                figure.definition(),
                figure.keys().stream().map(FigureKey::title).toList(),
                figure.columns().stream().map(FigureColumn::title).toList(),
                table.rows().stream().map(row -> shown(figure, row)).toList());
    }

    private static FigureRowShown shown(YearlyFigure figure, FigureRow row) {
        return new FigureRowShown(row.organisation(), called(figure, row.keys()), FigureTable.numbers(figure, row));
    }

    private static FigureDifferenceShown shown(FigureDifference difference) {
        YearlyFigure figure = difference.figure();
        return new FigureDifferenceShown(
                figure,
                figure.title(),
                difference.organisation(),
                called(figure, difference.keys()),
                figure.columns().stream()
                        .filter(FigureColumn::isCount)
                        .map(FigureColumn::title)
                        .toList(),
                difference.kept(),
                difference.now());
    }

    private static List<Text> called(YearlyFigure figure, List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(place -> figure.keys().get(place).called(codes.get(place)))
                .toList();
    }

    private static Response file(byte[] bytes, String name) {
        return Response.ok(bytes, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }
}
