package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.competence.AppointSignatory;
import jialing.domain.competence.CompetenceCertificate;
import jialing.domain.competence.ConductEntry;
import jialing.domain.competence.IssueCertificate;
import jialing.domain.competence.KeepConductList;
import jialing.domain.competence.SignatoryAppointment.SignatoryField;
import jialing.domain.competence.SuperviseNewcomer;
import jialing.domain.competence.TrainPeople;
import jialing.domain.people.Admission;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;

/** Appoints the signatories of the demo city, and gives the centre a newcomer, training, and certificates that end. All invented. */
@ApplicationScoped
class DemoCompetence {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2030, 12, 31);
    private static final List<SignatoryField> EVERY_FIELD = Stream.of(
                    "water", "soil", "air", "exhaust", "noise", "radiation", "biology")
            .map(matrix -> new SignatoryField(matrix, null, null))
            .toList();
    private static final String TAUGHT = "HJ 535-2009";

    @Inject
    AppointSignatory appointSignatory;

    @Inject
    IssueCertificate issueCertificate;

    @Inject
    SuperviseNewcomer superviseNewcomer;

    @Inject
    TrainPeople trainPeople;

    @Inject
    KeepConductList conductList;

    @Inject
    Admission admission;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    void appointSignatories() {
        DemoPerson.all().stream()
                .filter(person -> person.is(Capacity.SIGNATORY))
                .map(person -> of(person.account()))
                .forEach(signatory -> appointSignatory.registerUnlessKnown(
                        new AppointSignatory.Command(
                                TimeOrderedId.next(),
                                signatory.personId(),
                                "渝市监检测〔2025〕12号",
                                "重庆市市场监督管理局",
                                FROM,
                                TO,
                                EVERY_FIELD),
                        signatory.organisation(),
                        signatory.name()));
    }

    /** What is there once only: MUST be asked for when the people have just been enrolled. */
    void begin() {
        endsSoon("mc.analyst1", "HJ 637-2018", 25);
        endsSoon("mc.analyst2", "HJ 667-2013", 5);
        endsSoon("mc.analyst2", "HJ 488-2009", -12);
        current.whileBeing(of("mc.quality"), this::teach);
        list();
    }

    private void endsSoon(String account, String method, int days) {
        Actor person = of(account);
        LocalDate last = clock.today().plusDays(days);
        issueCertificate.register(new CompetenceCertificate(
                person.personId(),
                person.organisation(),
                person.organisation() + "-" + method.replace(" ", ""),
                method,
                WorkKind.ANALYSIS,
                last.minusYears(5).plusDays(1),
                last));
    }

    private Void teach() {
        Actor newcomer = of("mc.checker");
        LocalDate today = clock.today();
        superviseNewcomer.arrange(new SuperviseNewcomer.Command(
                TimeOrderedId.next(),
                newcomer.personId(),
                of("mc.analyst1").personId(),
                TAUGHT,
                "water",
                WorkKind.ANALYSIS,
                today,
                today.plusMonths(6)));
        var course = TimeOrderedId.next();
        trainPeople.plan(
                new TrainPeople.Planning(course, newcomer.personId(), TAUGHT, "纳氏试剂分光光度法理论与操作", today.plusDays(10)));
        trainPeople.plan(new TrainPeople.Planning(
                TimeOrderedId.next(), of("mc.sampler1").personId(), null, "采样安全与冰上作业", today.plusMonths(1)));
        trainPeople.record(new TrainPeople.Holding(
                TimeOrderedId.next(),
                newcomer.personId(),
                course,
                TAUGHT,
                "纳氏试剂分光光度法理论与操作",
                today,
                new BigDecimal("6"),
                "李文静",
                "笔试 92 分；平行样相对偏差 1.4 %，标准样品在不确定度范围内",
                true));
        return null;
    }

    private void list() {
        conductList.registerUnlessKnown(new KeepConductList.Command(
                TimeOrderedId.next(),
                ConductEntry.ListColour.BLACK,
                null,
                null,
                "渝清环境检测有限公司（演示）",
                "未采样即出具报告",
                "2025 年双随机检查第 17 号笔录",
                LocalDate.of(2025, 6, 1),
                null));
        conductList.registerUnlessKnown(new KeepConductList.Command(
                TimeOrderedId.next(),
                ConductEntry.ListColour.WHITE,
                null,
                "CQ-P001",
                null,
                "连续两年盲样考核全部满意",
                "2025 年信用评价",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31)));
    }

    private Actor of(String account) {
        return admission.actorOf(account, clock.today()).orElseThrow();
    }
}
