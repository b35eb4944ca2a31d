package jialing.workflows.shared;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Set;

/** The application's named beans as the engine's expressions see them: {@code ${sealReport}} is the bean called sealReport. */
final class CdiBeans extends AbstractMap<Object, Object> {

    private final BeanManager manager;

    CdiBeans(BeanManager manager) {
        this.manager = manager;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && !manager.getBeans((String) name).isEmpty();
    }

    @Override
    public Object get(Object name) {
        Bean<?> bean = manager.resolve(manager.getBeans((String) name));
        return bean == null ? null : manager.getReference(bean, Object.class, manager.createCreationalContext(bean));
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
