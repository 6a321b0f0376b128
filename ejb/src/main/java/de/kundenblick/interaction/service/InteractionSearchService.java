package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.InteractionNumbers;
import de.kundenblick.shared.search.SearchHit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Finds interactions by what people quote: their number, or a reference. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InteractionSearchService {
    private static final int FEWEST_CHARACTERS = 3;

    @Inject
    InteractionSearchRepository stored;

    /** The one with that number first, then those whose reference begins so. */
    public List<SearchHit> find(String typed, int most) {
        String asked = typed.strip();
        if (asked.length() < FEWEST_CHARACTERS) {
            return List.of();
        }
        return stored.hits(InteractionNumbers.of(asked), InteractionConditions.beginning(asked), most).stream()
                .map(InteractionSearchService::hit)
                .toList();
    }

    private static SearchHit hit(Object[] row) {
        String number = (String) row[0];
        String reference = (String) row[3];
        return new SearchHit(
                (String) row[1],
                number,
                reference == null ? (String) row[2] : row[2] + " · " + reference,
                "/intranet/interaction/show?number=" + number,
                null);
    }
}
