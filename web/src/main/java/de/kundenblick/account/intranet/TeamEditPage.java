package de.kundenblick.account.intranet;

import de.kundenblick.account.EmployeeFilter;
import de.kundenblick.account.EmployeeRow;
import de.kundenblick.account.TeamDetails;
import de.kundenblick.account.service.StaffService;
import de.kundenblick.account.service.TeamService;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Enters a new team, or renames one and lets members come and go. */
@Named("teamEdit")
@ViewScoped
public class TeamEditPage extends RecordPage<TeamDetails> {
    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " – ";
    private static final Slice SUGGESTED = new Slice(0, 10);

    @Inject
    TeamService teams;

    @Inject
    StaffService staff;

    private final LazyDataModel<EmployeeRow> members = new Members();
    private String newMember;

    @Override
    protected RecordCalls<TeamDetails> calls() {
        return new RecordCalls<>(teams::find, teams::create, teams::change, teams::delete);
    }

    @Override
    protected TeamDetails typed() {
        return new TeamDetails(getName());
    }

    @Override
    protected void show(TeamDetails details) {
        // A team is its name.
    }

    /** Stays, because a new team wants members. */
    @Override
    protected String next(long saved) {
        return "/intranet/account/team?faces-redirect=true&id=" + saved;
    }

    @Override
    protected String labels() {
        return "account.team.field.";
    }

    @Override
    public String getList() {
        return "/intranet/account/teams";
    }

    @Override
    public String getType() {
        return "team";
    }

    /** Login and name of those whose names, logins or e-mail addresses contain the text. */
    public List<String> suggest(String text) {
        return staff.list(new EmployeeFilter(text, null, null, true), SUGGESTED).stream()
                .map(employee -> employee.login() + BETWEEN + employee.name())
                .toList();
    }

    public void join() {
        staff.join(newMember.split(BETWEEN, 2)[0], getId());
        newMember = null;
    }

    public void leave(String login) {
        staff.leave(login, getId());
    }

    public long getMemberCount() {
        return staff.count(ofTeam());
    }

    private EmployeeFilter ofTeam() {
        return new EmployeeFilter(null, null, getId(), null);
    }

    public LazyDataModel<EmployeeRow> getMembers() {
        return members;
    }

    public String getNewMember() {
        return newMember;
    }

    public void setNewMember(String newMember) {
        this.newMember = newMember;
    }

    private class Members extends LazyDataModel<EmployeeRow> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) staff.count(ofTeam());
        }

        @Override
        public List<EmployeeRow> load(
                int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
            return staff.list(ofTeam(), new Slice(first, size));
        }
    }
}
