package jialing.reports.proficiency;

import static java.util.stream.Collectors.toMap;
import static jialing.reports.proficiency.RoundWording.figure;
import static jialing.reports.proficiency.RoundWording.score;
import static jialing.reports.proficiency.RoundWording.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.proficiency.KeptScore;
import jialing.domain.proficiency.Measurand;
import jialing.domain.proficiency.RoundEvaluation;
import jialing.domain.proficiency.RoundEvaluation.CodedScore;
import jialing.domain.proficiency.RoundEvaluation.MeasurandOutcome;
import jialing.domain.proficiency.RoundPaper;
import jialing.domain.proficiency.ScoreKind;
import jialing.domain.shared.Capacity;
import jialing.reports.shared.SignatureMark;

/** A report of a round in the language of its reader, from what was signed. */
public final class RoundReportOf {

    private final RoundPaper.Paper paper;
    private final RoundEvaluation evaluation;
    private final RoundWording words;

    /** Code of the laboratory whose report it is; null in the overall one. */
    private final String own;

    private RoundReportOf(RoundPaper.Paper paper, Locale language) {
        this.paper = paper;
        this.evaluation = paper.signed().evaluation();
        this.words = new RoundWording(language, paper.analytes());
        this.own = paper.addressee() == null ? null : paper.addressee().code();
    }

    public static RoundReport of(RoundPaper.Paper paper, Locale language) {
        return new RoundReportOf(paper, language).report();
    }

    private RoundReport report() {
        String content = CanonicalJson.of(evaluation);
        return new RoundReport(
                words.language(),
                words.name(paper.provider()),
                paper.round().number(),
                paper.round().title(),
                words.say("matrix." + paper.round().matrix()),
                paper.round().deadline(),
                laboratories(),
                own == null ? null : ownPart(),
                evaluation.measurands().stream().map(this::part).toList(),
                pairs(),
                evaluation.blunders().stream()
                        .map(each -> words.say(
                                "blunder", words.title(measurand(each.measurand())), each.code(), each.reason()))
                        .toList(),
                List.of(new SignatureMark(
                        paper.signed().signer(),
                        Capacity.QUALITY_OFFICER.label().in(words.language()),
                        words.say("meaning"),
                        paper.signed().signedAt(),
                        paper.signed().actHash())),
                content,
                CanonicalJson.sha256(content));
    }

    private long laboratories() {
        return evaluation.measurands().stream()
                .flatMap(each -> each.scores().stream())
                .map(CodedScore::code)
                .distinct()
                .count();
    }

    private Measurand measurand(int number) {
        return evaluation.measurands().stream()
                .map(MeasurandOutcome::measurand)
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private MeasurandPart part(MeasurandOutcome outcome) {
        return new MeasurandPart(
                words.title(outcome.measurand()),
                assigned(outcome),
                words.say("origin." + outcome.origin()) + inBrackets(outcome.source()),
                figure(outcome.deviation()) + inBrackets(words.say("deviation." + outcome.deviationOrigin())),
                figure(outcome.robustMean()) + " / " + figure(outcome.robustDeviation()),
                words.say("counted", outcome.results(), outcome.belowDetectionLimit()),
                words.scale(outcome.negligible() ? ScoreKind.Z : ScoreKind.Z_PRIME),
                note(outcome),
                outcome.scores().stream().map(this::line).toList(),
                outcome.scores().isEmpty() ? null : ScoreBars.of(outcome.scores(), own),
                outcome.density().isEmpty()
                        ? null
                        : DensityCurve.of(
                                outcome, mine(outcome).map(CodedScore::result).orElse(null)));
    }

    private String assigned(MeasurandOutcome outcome) {
        return figure(outcome.assigned()) + " ± " + figure(outcome.assignedUncertainty());
    }

    private String inBrackets(String more) {
        return more == null ? "" : words.say("inBrackets", more);
    }

    private String note(MeasurandOutcome outcome) {
        if (outcome.notScored() != null) {
            return words.say("notScored." + outcome.notScored());
        }
        return outcome.widened() ? words.say("widened", figure(outcome.betweenItems())) : "";
    }

    private ScoreLine line(CodedScore each) {
        return new ScoreLine(
                each.code(),
                value(each.result()),
                value(each.expandedUncertainty()),
                words.scale(each.kind()),
                score(each.score()),
                score(each.zeta()),
                each.grade(),
                words.say("grade." + each.grade()) + (each.blunder() ? words.say("isBlunder") : ""));
    }

    private Optional<CodedScore> mine(MeasurandOutcome outcome) {
        return outcome.scores().stream().filter(each -> each.code().equals(own)).findFirst();
    }

    private RoundReport.Own ownPart() {
        Map<Integer, KeptScore> kept =
                paper.addressee().scores().stream().collect(toMap(KeptScore::measurand, each -> each));
        return new RoundReport.Own(
                words.name(paper.addressee().laboratory()),
                own,
                evaluation.measurands().stream()
                        .flatMap(outcome -> mine(outcome).stream()
                                .map(each -> ownLine(
                                        outcome,
                                        each,
                                        kept.get(outcome.measurand().number()))))
                        .toList());
    }

    private OwnLine ownLine(MeasurandOutcome outcome, CodedScore mine, KeptScore kept) {
        return new OwnLine(
                words.title(outcome.measurand()),
                assigned(outcome),
                figure(outcome.deviation()),
                line(mine),
                followUp(kept));
    }

    private String followUp(KeptScore kept) {
        if (kept == null || kept.nonconformity() == null) {
            return "";
        }
        return words.say(kept.repeated() ? "repeated" : "nonconformity", kept.nonconformity());
    }

    private List<YoudenPart> pairs() {
        return evaluation.measurands().stream()
                .map(each -> each.measurand().analyte())
                .distinct()
                .flatMap(analyte -> pair(analyte).stream())
                .toList();
    }

    private Optional<YoudenPart> pair(String analyte) {
        Map<String, BigDecimal> second = scores(analyte, "B");
        List<YoudenPlot.Pair> pairs = scores(analyte, "A").entrySet().stream()
                .filter(each -> second.containsKey(each.getKey()))
                .map(each -> new YoudenPlot.Pair(
                        each.getValue().doubleValue(),
                        second.get(each.getKey()).doubleValue(),
                        each.getKey().equals(own)))
                .toList();
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(new YoudenPart(
                        words.say("pair", words.name(analyte)),
                        YoudenPlot.of(pairs, words.say("scoreIn", "A"), words.say("scoreIn", "B"))));
    }

    private Map<String, BigDecimal> scores(String analyte, String item) {
        return evaluation.measurands().stream()
                .filter(each -> each.measurand().analyte().equals(analyte)
                        && each.measurand().item().equals(item))
                .flatMap(each -> each.scores().stream())
                .collect(toMap(CodedScore::code, CodedScore::score));
    }
}
