package jialing.workflows.shared;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** What this house asks of the engine, wherever it runs: its tables in a schema of their own, no scripts, no Java objects, no measuring. */
public final class EngineSettings {

    public static final String SCHEMA = "engine";

    private EngineSettings() {}

    /** @param beans by name, for the expressions in the diagrams */
    public static <C extends ProcessEngineConfigurationImpl> C applyTo(C engine, Map<Object, Object> beans) {
        engine.setProcessEngineName("jialing");
        tables(engine);
        engine.setBeans(beans);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryCleanupEnabled(false);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setTenantIdProvider(new OrganisationOfCase());
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        engine.setDefaultNumberOfRetries(5);
        engine.setEnableReducedJobExceptionLogging(true);
        closeDoors(engine);
        return engine;
    }

    private static void tables(ProcessEngineConfigurationImpl engine) {
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchema(SCHEMA);
        engine.setDatabaseTablePrefix(SCHEMA + ".");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setJdbcBatchProcessing(true);
    }

    /** What the engine could do and must not: run scripts, bring Java objects of unknown classes to life, report about us, keep people of its own. */
    private static void closeDoors(ProcessEngineConfigurationImpl engine) {
        engine.setScriptFactory(new NoScripts());
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setAuthorizationEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
    }
}
