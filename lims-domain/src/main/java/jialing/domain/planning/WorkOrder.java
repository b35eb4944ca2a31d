package jialing.domain.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Actor;
import jialing.domain.shared.TimeOrderedId;

/**
 * 任务单: some sites, some analytes, a day, and the plan that follows from them. One person plans it, another approves or returns it,
 * a returned one is planned anew; then it is worked off. What was approved is never changed.
 */
@Entity
@Table(name = "planning_work_order")
public class WorkOrder {

    /** How far an order has come; between approval and completion its samples, results and report tell. */
    public enum State {
        DRAFT,
        RETURNED,
        APPROVED,
        COMPLETED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private String organisation;
    private String number;
    private UUID programme;
    private String title;

    @Enumerated(EnumType.STRING)
    private Element element;

    private String[] sites;
    private String[] analytes;
    private String plan;
    private LocalDate plannedOn;
    private LocalDate dueOn;

    /** Null in orders from before rules were agreed: simple acceptance. */
    @Enumerated(EnumType.STRING)
    private DecisionRule decisionRule;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID plannedBy;
    private Instant plannedAt;
    private UUID approvedBy;
    private Instant approvedAt;
    private String returnReason;

    protected WorkOrder() {}

    /** @param number of the organisation's series of the year, without gaps */
    WorkOrder(String number, PlannedWork work, SamplingPlan plan, Actor planner, Instant now) {
        this.id = TimeOrderedId.next();
        this.organisation = planner.organisation();
        this.number = number;
        planAs(work, plan, planner, now);
    }

    /** Ordered by another organisation: the house derives its plan from what was sent, and who ordered has approved it. */
    WorkOrder(String number, CommissionedWork work, SamplingPlan plan, Actor orderer, Instant now) {
        this.id = TimeOrderedId.next();
        this.organisation = work.laboratory();
        this.number = number;
        this.title = work.title();
        this.element = work.element();
        this.sites = new String[0];
        this.analytes = work.container().analytes().toArray(String[]::new);
        this.plan = CanonicalJson.of(plan);
        this.plannedOn = work.sampledOn();
        this.dueOn = work.dueOn();
        this.plannedBy = Actor.system().personId();
        this.plannedAt = now;
        this.state = State.APPROVED;
        this.approvedBy = orderer.personId();
        this.approvedAt = now;
    }

    /** @throws jialing.domain.shared.Refusal by {@link OrderAwaitsPlanning} */
    void planAnew(PlannedWork work, SamplingPlan newPlan, Actor planner, Instant now) {
        new OrderAwaitsPlanning().require(this);
        planAs(work, newPlan, planner, now);
    }

    private void planAs(PlannedWork work, SamplingPlan newPlan, Actor planner, Instant now) {
        programme = work.programme();
        title = work.title();
        element = work.scope().element();
        sites = work.scope().sites().toArray(String[]::new);
        analytes = work.scope().analytes().toArray(String[]::new);
        plan = CanonicalJson.of(newPlan);
        plannedOn = work.plannedOn();
        dueOn = work.dueOn();
        decisionRule = work.decisionRule();
        plannedBy = planner.personId();
        plannedAt = now;
        state = State.DRAFT;
    }

    /** @throws jialing.domain.shared.Refusal by {@link OrderAwaitsApproval}, {@link ApproverIsNotPlanner} */
    void approve(Actor approver, Instant now) {
        new OrderAwaitsApproval().require(this);
        new ApproverIsNotPlanner().require(new ApproverIsNotPlanner.Approval(plannedBy, approver.personId()));
        state = State.APPROVED;
        approvedBy = approver.personId();
        approvedAt = now;
        returnReason = null;
    }

    /** @throws jialing.domain.shared.Refusal by {@link OrderAwaitsApproval} */
    void sendBack(String reason) {
        new OrderAwaitsApproval().require(this);
        state = State.RETURNED;
        returnReason = reason;
    }

    /** All its results are reported. */
    void complete() {
        if (state == State.APPROVED) {
            state = State.COMPLETED;
        }
    }

    Subject asSubject() {
        return new Subject("WorkOrder", id, version + 1);
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public String number() {
        return number;
    }

    public UUID programme() {
        return programme;
    }

    public String title() {
        return title;
    }

    public Element element() {
        return element;
    }

    public List<String> sites() {
        return List.of(sites);
    }

    /** Whether another organisation sent its samples: then it names no site, and whoever sent them reports on them. */
    public boolean isCommissioned() {
        return sites.length == 0;
    }

    public List<String> analytes() {
        return List.of(analytes);
    }

    /** As it was when the order was planned: a later catalogue does not change it. */
    public SamplingPlan plan() {
        return CanonicalJson.read(plan, SamplingPlan.class);
    }

    /** The day on which samples are taken. */
    public LocalDate plannedOn() {
        return plannedOn;
    }

    /** The day on which the report is expected. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** How uncertainty enters the statements of its report (ISO/IEC 17025:2017 7.1.3, 7.8.6). */
    public DecisionRule decisionRule() {
        return decisionRule == null ? DecisionRule.SIMPLE_ACCEPTANCE : decisionRule;
    }

    public State state() {
        return state;
    }

    public boolean isApproved() {
        return state == State.APPROVED || state == State.COMPLETED;
    }

    public UUID plannedBy() {
        return plannedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public String returnReason() {
        return returnReason;
    }
}
