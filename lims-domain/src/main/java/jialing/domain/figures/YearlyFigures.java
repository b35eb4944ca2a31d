package jialing.domain.figures;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jialing.domain.figures.persistence.FigureQueries;
import jialing.domain.figures.persistence.KeptTable;
import jialing.domain.figures.rules.YearIsKnown;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** The figures of a year for an organisation and all below it that the asking person sees. */
@View
public class YearlyFigures {

    static final Capacity[] READS = {
        Capacity.QUALITY_OFFICER,
        Capacity.SIGNATORY,
        Capacity.AUDITOR,
        Capacity.PLANNER,
        Capacity.ADMINISTRATOR,
        Capacity.VISITING_INSPECTOR
    };

    @Inject
    FigureQueries queries;

    @Inject
    KeptTable kept;

    @Inject
    Organisations organisations;

    @Inject
    TransparencyLog log;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param differences of today's figures from those that were kept */
    public record KeptYear(KeptFigures figures, List<FigureDifference> differences) {}

    /** An organisation that can be asked for. */
    public record Counted(String code, String nameZh, String nameEn) {}

    /**
     * @param organisation code
     * @param year null for the present one
     * @throws Refusal when the organisation is not seen, or the year has not begun
     */
    public List<FigureTable> of(String organisation, Integer year) {
        mustSee(organisation);
        int asked = yearOr(year, clock.today().getYear());
        LocalDate last = LocalDate.of(asked, 12, 31);
        LocalDate lastDay = last.isAfter(clock.today()) ? clock.today() : last;
        Actor actor = current.get();
        List<String> below =
                organisations.subtree(organisation).stream().filter(actor::sees).toList();
        return Arrays.stream(YearlyFigure.values())
                .map(figure -> new FigureTable(figure, queries.count(figure, asked, lastDay, below)))
                .toList();
    }

    /** Whose figures the asking person may see: of the own organisation and those below it. */
    public List<Counted> organisations() {
        Actor actor = current.mustBe(READS);
        return organisations.all().stream()
                .filter(each -> actor.sees(each.code()))
                .map(each -> new Counted(each.code(), each.nameZh(), each.nameEn()))
                .toList();
    }

    /** The same as a workbook (ECMA-376), which says by whom and of what state of the record it was made. */
    public byte[] workbook(String organisation, Integer year) {
        List<FigureTable> tables = of(organisation, year);
        return workbook(organisation, yearOr(year, clock.today().getYear()), tables);
    }

    byte[] workbook(String organisation, int year, List<FigureTable> tables) {
        Organisation named = organisations.byCode(organisation);
        return new FigureWorkbook(named, year, current.get().name(), clock.now(), checkpoint(), tables).bytes();
    }

    /**
     * @param year null for the last one that is over
     * @throws Refusal when none were kept
     */
    public KeptYear kept(String organisation, Integer year) {
        KeptFigures figures = found(organisation, year);
        List<FigureTable> then = List.of(CanonicalJson.read(figures.content(), FigureTable[].class));
        return new KeptYear(figures, FigureDifferences.between(then, of(organisation, figures.year())));
    }

    public byte[] keptWorkbook(String organisation, Integer year) {
        return kept.workbook(found(organisation, year).id());
    }

    String checkpoint() {
        return log.checkpoint().orElse("");
    }

    private KeptFigures found(String organisation, Integer year) {
        mustSee(organisation);
        int asked = yearOr(year, clock.today().getYear() - 1);
        return kept.of(organisation, asked)
                .orElseThrow(() -> Refusal.notFound("KeptFigures", "已签署的年度数字", organisation + " " + asked));
    }

    private void mustSee(String organisation) {
        Actor actor = current.mustBe(READS);
        organisations.byCode(organisation);
        if (!actor.sees(organisation)) {
            throw Refusal.notFound("Organisation", "机构", organisation);
        }
    }

    private int yearOr(Integer year, int usual) {
        int asked = year == null ? usual : year;
        new YearIsKnown().require(new YearIsKnown.Years(asked, clock.today().getYear()));
        return asked;
    }
}
