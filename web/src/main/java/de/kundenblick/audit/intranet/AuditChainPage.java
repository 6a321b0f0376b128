package de.kundenblick.audit.intranet;

import de.kundenblick.audit.ChainCheck;
import de.kundenblick.audit.ChainState;
import de.kundenblick.audit.service.AuditLogService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Checks the seals of the audit log step by step, so that many millions of entries keep no request waiting. */
@Named("auditChain")
@ViewScoped
public class AuditChainPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AuditLogService log;

    private ChainState state;
    private ChainCheck checked = ChainCheck.NOTHING;
    private boolean running;
    private boolean finished;

    public void open() {
        state = log.chain();
    }

    public void begin() {
        open();
        checked = ChainCheck.NOTHING;
        finished = false;
        running = true;
        step();
    }

    public void step() {
        if (!running) {
            return;
        }
        checked = checked.plus(log.check(checked.seals() + 1));
        if (!checked.isSound() || checked.seals() >= state.seals()) {
            running = false;
            finished = true;
        }
    }

    public ChainState getState() {
        return state;
    }

    public ChainCheck getChecked() {
        return checked;
    }

    public boolean isRunning() {
        return running;
    }

    public boolean isFound() {
        return finished && !checked.isSound();
    }

    public boolean isSound() {
        return finished && checked.isSound();
    }
}
