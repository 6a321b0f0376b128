package de.kundenblick.shared.web;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Finds each style sheet, script and view once. A page names some thirty of them, and looking for them again on every
 * request took a tenth of its time. Only what exists is kept, so that invented addresses fill no memory.
 */
public class KnownResources extends ResourceHandlerWrapper {
    private final Map<Name, Resource> resources = new ConcurrentHashMap<>();
    private final Map<String, ViewResource> views = new ConcurrentHashMap<>();

    private record Name(String library, String name, String contentType) {}

    public KnownResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return kept(resources, new Name(null, name, null), () -> super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return kept(resources, new Name(library, name, null), () -> super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return kept(
                resources,
                new Name(library, name, contentType),
                () -> super.createResource(name, library, contentType));
    }

    @Override
    public ViewResource createViewResource(FacesContext faces, String path) {
        return kept(views, path, () -> super.createViewResource(faces, path));
    }

    /** While the application starts there is no request, and a resource that is sent itself carries headers of its own. */
    private <K, R> R kept(Map<K, R> known, K key, Supplier<R> search) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null
                || faces.isProjectStage(ProjectStage.Development)
                || faces.getExternalContext().getRequest() == null
                || isResourceRequest(faces)) {
            return search.get();
        }
        R found = known.get(key);
        if (found == null) {
            found = search.get();
            if (found != null) {
                known.putIfAbsent(key, found);
            }
        }
        return found;
    }
}
