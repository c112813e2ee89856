import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ClientsScreen } from '../features/clients/clients-screen';
import { ahead, LoadedAhead } from '../ui/loaded-ahead';
import { ClientRoute, ClientTabs, useClientId } from './client-route';
import { Desk } from './desk';
import { handoverMaker } from './handover-maker';
import { practiceFigures } from './practice-figures';
import { TreatmentRoom } from './treatment-room';

const brief = ahead(import('../features/brief/brief-screen').then((m) => m.BriefScreen));
const session = ahead(import('../features/session/session-screen').then((m) => m.default));
const clientForm = ahead(import('../features/clients/client-form').then((m) => m.ClientForm));
const historyScreens = import('../features/history/screens');
const history = ahead(historyScreens.then((m) => m.HistoryScreen));
const historyMap = ahead(historyScreens.then((m) => m.HistoryMap));
const sessions = ahead(import('../features/brief/sessions-screen').then((m) => m.SessionsScreen));
const settings = ahead(import('../features/settings/settings-screen').then((m) => m.SettingsScreen));
const figures = ahead(import('../features/practice/practice-screen').then((m) => m.PracticeScreen));
const handover = ahead(import('../features/handover/handover-screen').then((m) => m.default));

const backup = ahead(import('../features/backup/screens').then((m) => m.BackupScreen));

const versions = ahead(import('../features/versions/versions-screen').then((m) => m.VersionsScreen));
const incoming = ahead(import('../features/incoming/incoming-screen').then((m) => m.IncomingScreen));

const duties = import('../features/duties/screens');
const audit = ahead(duties.then((m) => m.AuditScreen));
const retention = ahead(duties.then((m) => m.RetentionScreen));
const clientRecords = ahead(duties.then((m) => m.ClientRecordsScreen));

const atlasScreens = import('../features/atlas/screens');
const atlas = ahead(atlasScreens.then((m) => m.AtlasScreen));
const sessionAtlas = ahead(atlasScreens.then((m) => m.SessionAtlas));
const review = ahead(atlasScreens.then((m) => m.ReviewScreen));

const veil = ahead(import('./veil').then((m) => m.Veil));

const toClients = { to: '/clients', label: 'Clients' };
const Brief = () => <LoadedAhead screen={brief} with={{ clientId: useClientId() }} />;
const History = () => <LoadedAhead screen={history} with={{ clientId: useClientId() }} />;
const Handover = () => (
  <LoadedAhead screen={handover} with={{ clientId: useClientId(), maker: handoverMaker }} />
);
const MapOverTime = ({ desk }: { readonly desk: ReactNode }) => (
  <LoadedAhead screen={historyMap} with={{ clientId: useClientId(), desk }} />
);
const Sessions = () => <LoadedAhead screen={sessions} with={{ clientId: useClientId() }} />;
const Edit = () => <LoadedAhead screen={clientForm} with={{ clientId: useClientId() }} />;

const ClientRecords = ({ desk }: { readonly desk: ReactNode }) => (
  <LoadedAhead screen={clientRecords} with={{ clientId: useClientId(), maker: handoverMaker, desk }} />
);

const client = '/clients/:clientId';

/** What is open of one client: under the client's tabs, or on a screen of its own. */
function OneClient({ desk }: { readonly desk: ReactNode }) {
  return (
    <ClientRoute desk={desk}>
      <Switch>
        <Route path={`${client}/edit`} component={Edit} />
        <Route path={`${client}/records`}>
          <ClientRecords desk={desk} />
        </Route>
        <Route path={`${client}/sessions/:sessionId`}>
          <TreatmentRoom>
            <LoadedAhead screen={session} with={{ desk }} />
          </TreatmentRoom>
        </Route>
        <Route path={`${client}/sessions/:sessionId/atlas`}>
          <TreatmentRoom>
            <LoadedAhead screen={sessionAtlas} with={{ desk }} />
          </TreatmentRoom>
        </Route>
        <Route path={`${client}/history/map`}>
          <MapOverTime desk={desk} />
        </Route>
        <Route>
          <ClientTabs desk={desk}>
            <Switch>
              <Route path={client} component={Brief} />
              <Route path={`${client}/history/*?`} component={History} />
              <Route path={`${client}/sessions`} component={Sessions} />
              <Route path={`${client}/handover`} component={Handover} />
              <Route>
                <Redirect to="/clients" replace />
              </Route>
            </Switch>
          </ClientTabs>
        </Route>
      </Switch>
    </ClientRoute>
  );
}

/** Everything behind the door. Addresses hold opaque ids and nothing else. */
export default function Practice() {
  const desk = <Desk />;
  return (
    <>
      <LoadedAhead screen={veil} with={{}} />
      <Switch>
        <Route path="/clients">
          <ClientsScreen desk={desk} />
        </Route>
        <Route path="/clients/new">
          <LoadedAhead screen={clientForm} with={{}} />
        </Route>
        <Route path={`${client}/*?`}>
          <OneClient desk={desk} />
        </Route>
        <Route path="/atlas">
          <LoadedAhead screen={atlas} with={{ desk, back: toClients }} />
        </Route>
        <Route path="/atlas/review">
          <LoadedAhead screen={review} with={{ desk }} />
        </Route>
        <Route path="/practice">
          <LoadedAhead screen={figures} with={{ desk, begin: practiceFigures }} />
        </Route>
        <Route path="/settings/backup">
          <LoadedAhead screen={backup} with={{ desk }} />
        </Route>
        <Route path="/versions">
          <LoadedAhead screen={versions} with={{ desk }} />
        </Route>
        <Route path="/settings/incoming">
          <LoadedAhead screen={incoming} with={{ desk }} />
        </Route>
        <Route path="/settings/audit">
          <LoadedAhead screen={audit} with={{ desk }} />
        </Route>
        <Route path="/settings/retention">
          <LoadedAhead screen={retention} with={{ desk }} />
        </Route>
        <Route path="/settings/:page?">
          <LoadedAhead screen={settings} with={{ desk }} />
        </Route>
        <Route>
          <Redirect to="/clients" replace />
        </Route>
      </Switch>
    </>
  );
}
