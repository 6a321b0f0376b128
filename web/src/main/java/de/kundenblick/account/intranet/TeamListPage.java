package de.kundenblick.account.intranet;

import de.kundenblick.account.TeamRow;
import de.kundenblick.account.service.TeamService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The teams and how many are in each. */
@Named("teamList")
@RequestScoped
public class TeamListPage {
    @Inject
    TeamService service;

    private List<TeamRow> teams;

    @PostConstruct
    void read() {
        teams = service.list();
    }

    public List<TeamRow> getTeams() {
        return teams;
    }
}
