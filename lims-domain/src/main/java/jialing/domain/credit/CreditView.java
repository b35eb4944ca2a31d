package jialing.domain.credit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.credit.persistence.AppealFileTable;
import jialing.domain.credit.persistence.AppealTable;
import jialing.domain.credit.persistence.RatingTable;
import jialing.domain.organisation.Level;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.AsTheHouse;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Ratings for the screen: grades for everybody in the network, scores and lines for the institution and those above it. */
@View
public class CreditView {

    private static final int MOST_PAST = 400;

    @Inject
    RatingTable ratings;

    @Inject
    AppealTable appeals;

    @Inject
    AppealFileTable files;

    @Inject
    Organisations organisations;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param since the day of the rating that gave it */
    public record GradeLine(
            String code, String nameZh, String nameEn, Level level, CreditGrade grade, LocalDate since) {}

    /** @param lastRun null before the first */
    public record CreditGrades(CreditRun lastRun, List<GradeLine> items) {}

    /** @param past newest first, the standing one too */
    public record RatingDetail(
            String nameZh,
            String nameEn,
            CreditRating rating,
            CreditRules rules,
            List<CreditLine> lines,
            List<CreditRating> past,
            List<CreditAppeal> appeals) {}

    public record ShownAppealFile(String name, String mediaType, byte[] bytes) {}

    /** By which everybody is rated today; asked by whoever comes. */
    public CreditRules rules() {
        return CreditRules.inForce(clock.today());
    }

    public CreditGrades grades() {
        current.get();
        Map<String, CreditRating> standing = house.get(ratings::standing).stream()
                .collect(Collectors.toMap(CreditRating::institution, Function.identity()));
        List<GradeLine> lines = organisations.all().stream()
                .filter(each -> standing.containsKey(each.code()))
                .map(each -> line(each, standing.get(each.code())))
                .toList();
        return new CreditGrades(ratings.lastRun().orElse(null), lines);
    }

    /** The standing ratings of the own organisation and of those below it. */
    public List<CreditRating> standing() {
        current.get();
        return ratings.standing();
    }

    public RatingDetail of(String institution) {
        current.get();
        CreditRating rating = ratings.standingOf(institution)
                .orElseThrow(() -> Refusal.notFound("CreditRating", "信用评定", institution));
        Organisation rated = organisations.byCode(institution);
        return new RatingDetail(
                rated.nameZh(),
                rated.nameEn(),
                rating,
                CreditRules.edition(rating.edition()),
                ratings.lines(rating.id()),
                ratings.past(institution, MOST_PAST),
                appeals.of(institution));
    }

    /** Of the own organisation and those below it, the open ones first. */
    public List<CreditAppeal> appeals() {
        current.get();
        return appeals.all();
    }

    /** @throws Refusal when there is no such file, or none that the person may see */
    public ShownAppealFile file(UUID appeal, UUID file) {
        current.get();
        return files.byId(appeal, file)
                .map(kept -> new ShownAppealFile(kept.name(), kept.mediaType(), kept.bytes()))
                .orElseThrow(() -> Refusal.notFound("AppealFile", "文件", file));
    }

    private static GradeLine line(Organisation organisation, CreditRating rating) {
        return new GradeLine(
                organisation.code(),
                organisation.nameZh(),
                organisation.nameEn(),
                organisation.level(),
                rating.grade(),
                rating.day());
    }
}
