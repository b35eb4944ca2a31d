package jialing.workflows.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/**
 * Starts the engine with the application and stops it with it. The engine works on the same datasource and in the same
 * transactions as the record. Transactions are not the container's here: the start itself must not be one long transaction.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineRoom {

    @Resource(lookup = "java:jboss/datasources/LimsDS")
    DataSource database;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    BeanManager beans;

    private ProcessEngine engine;

    @PostConstruct
    void start() {
        var settings = EngineSettings.applyTo(new JakartaTransactionProcessEngineConfiguration(), new CdiBeans(beans));
        settings.setDataSource(database);
        settings.setTransactionManager(transactions);
        settings.setTransactionsExternallyManaged(true);
        settings.setClassLoader(getClass().getClassLoader());
        settings.setJobExecutor(new ContainerJobExecutor(executor, threads));
        settings.setJobExecutorActivate(false);
        engine = settings.buildProcessEngine();
        Diagrams.bringIn(engine.getRepositoryService());
        Diagrams.readAll(engine.getRepositoryService());
        GivenUp.tryAgain(engine.getManagementService());
        settings.getJobExecutor().start();
    }

    @PreDestroy
    void stop() {
        engine.close();
    }

    @Produces
    @ApplicationScoped
    public ProcessEngine engine() {
        return engine;
    }
}
