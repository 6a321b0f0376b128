package de.kundenblick.home.service;

import de.kundenblick.home.PortalBrand;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@Dependent
class BrandRepository {
    @PersistenceContext
    EntityManager em;

    Optional<PortalBrand> find() {
        return Optional.ofNullable(em.find(PortalBrand.class, PortalBrand.ID));
    }

    void add(PortalBrand brand) {
        em.persist(brand);
        em.flush();
    }
}
