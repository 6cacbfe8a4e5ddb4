package lv.vecruzina.ear.load;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Prepares the container before Arquillian starts it; inside the container, where the same class runs, it does nothing. */
public final class ContainerServer implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("jboss.server.base.dir") == null) {
            context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(ContainerServer.class))
                    .getOrComputeIfAbsent(
                            ContainerFolder.class, key -> ContainerFolder.prepared(), ContainerFolder.class);
        }
    }
}
