package jialing.workflows.shared;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What the domain answers to a diagram in a test; each answer may be set. */
public final class DomainAnswers {

    public static final Instant DUE = Instant.parse("2026-03-31T15:59:59Z");
    public static final Instant HOLDING_TIME_WARNING = Instant.parse("2026-03-02T00:00:00Z");

    public static final Instant REMINDER = Instant.parse("2026-01-30T16:00:00Z");

    public boolean containers = true;
    public int rounds = 1;
    public String flags = "";
    public RuntimeException printerFails;
    public boolean awaitsCorrection = true;
    public boolean awaitsAction;
    public int sealed;
    public int released;
    public int completed;

    public Map<Object, Object> asBeans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("deadlines", new Deadlines());
        beans.put("instrumentDue", new InstrumentDue());
        beans.put("plannedWork", new PlannedWork());
        beans.put("batchOccasion", new BatchOccasion());
        beans.put("documentReview", new DocumentReview());
        beans.put("nonconformityCourse", new NonconformityCourse());
        beans.put("nonconformityDeadlines", new NonconformityDeadlines());
        beans.put("retrievalDeadline", new RetrievalDeadline());
        beans.put("sealReportStep", (JavaDelegate) this::seal);
        beans.put("releaseResultsStep", (JavaDelegate) step -> released++);
        beans.put("completeWorkOrderStep", (JavaDelegate) step -> completed++);
        return beans;
    }

    private void seal(DelegateExecution step) {
        if (printerFails != null) {
            throw printerFails;
        }
        sealed++;
    }

    public final class Deadlines {
        public Date collection(String workOrder) {
            return Date.from(DUE);
        }

        public Date holding(String workOrder) {
            return Date.from(DUE);
        }

        public Date holdingWarning(String workOrder) {
            return Date.from(HOLDING_TIME_WARNING);
        }

        public Date workOrder(String workOrder) {
            return Date.from(DUE);
        }

        public Date firstDue(String workOrders) {
            return Date.from(DUE);
        }
    }

    public final class DocumentReview {
        public Date reminder(String document) {
            return Date.from(DUE);
        }

        public Date due(String document) {
            return Date.from(DUE);
        }
    }

    public final class NonconformityCourse {
        public boolean awaitsCorrection(String nonconformity) {
            return awaitsCorrection;
        }

        public boolean awaitsAction(String nonconformity) {
            return awaitsAction;
        }
    }

    public final class NonconformityDeadlines {
        public Date due(String nonconformity) {
            return Date.from(DUE);
        }

        public Date actionDue(String action) {
            return Date.from(DUE);
        }
    }

    public final class InstrumentDue {
        public Date reminder(String instrument) {
            return Date.from(REMINDER);
        }

        public Date due(String instrument) {
            return Date.from(DUE);
        }
    }

    public final class RetrievalDeadline {
        public Date due(String request) {
            return Date.from(DUE);
        }
    }

    public final class PlannedWork {
        public boolean hasContainers(String workOrder) {
            return containers;
        }
    }

    public final class BatchOccasion {
        public int rounds(String batch) {
            return rounds;
        }

        public String flags(String batch) {
            return flags;
        }
    }
}
