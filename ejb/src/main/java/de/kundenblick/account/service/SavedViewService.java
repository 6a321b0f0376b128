package de.kundenblick.account.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.SavedView;
import de.kundenblick.account.SavedViewRow;
import de.kundenblick.account.Team;
import de.kundenblick.account.ViewNameTakenException;
import de.kundenblick.account.ViewNotFoundException;
import de.kundenblick.shared.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Saved views of lists. Whoever saved one changes it; a team it is shared with sees it. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
public class SavedViewService {
    @Inject
    SavedViewRepository views;

    @Inject
    EmployeeRepository employees;

    @Inject
    CurrentEmployee current;

    /** The caller's own and those of the caller's teams. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SavedViewRow> offered(String list) {
        return views.offered(current.id(), list);
    }

    /** Teams that a view can be shared with. */
    public List<Choice> teams() {
        return employees.teamsOf(current.id()).stream()
                .map(team -> new Choice(team.getId(), team.getName()))
                .toList();
    }

    /**
     * @param teamId whom it is shared with; null for nobody
     * @return its id
     * @throws ViewNameTakenException when the caller has another view of this name
     */
    public long save(String list, String name, String state, Long teamId) {
        String plain = PlainText.of(name);
        refuseTaken(list, plain, 0);
        var view = new SavedView(employees.reference(current.id()), list, plain, state);
        view.shareWith(team(teamId));
        return views.add(view).getId();
    }

    public void overwrite(long id, String state) {
        own(id).overwrite(state);
    }

    /** Another name, or other people it is shared with. */
    public void change(long id, String name, Long teamId) {
        var view = own(id);
        String plain = PlainText.of(name);
        refuseTaken(view.getList(), plain, id);
        view.rename(plain);
        view.shareWith(team(teamId));
    }

    public void delete(long id) {
        views.remove(own(id));
    }

    /** The caller's list opens with this view from now on. */
    public void makeDefault(String list, long id) {
        if (offered(list).stream().noneMatch(view -> view.id() == id)) {
            throw new ViewNotFoundException();
        }
        views.makeDefault(current.id(), list, id);
    }

    public void clearDefault(String list) {
        views.clearDefault(current.id(), list);
    }

    private SavedView own(long id) {
        return views.findOwn(current.id(), id).orElseThrow(ViewNotFoundException::new);
    }

    private Team team(Long teamId) {
        return teamId == null ? null : views.teamOf(current.id(), teamId).orElseThrow(ViewNotFoundException::new);
    }

    private void refuseTaken(String list, String name, long ownId) {
        if (views.isTaken(current.id(), list, name, ownId)) {
            throw new ViewNameTakenException(name);
        }
    }
}
