import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { BriefScreen } from '../features/brief/brief-screen';
import { SessionsScreen } from '../features/brief/sessions-screen';
import { ClientsScreen } from '../features/clients/clients-screen';
import { ahead, LoadedAhead } from '../ui/loaded-ahead';
import { ClientRoute, ClientTabs, useClientId } from './client-route';
import { Desk } from './desk';
import { handoverMaker } from './handover-maker';

const session = ahead(import('../features/session/session-screen').then((m) => m.default));
const clientForm = ahead(import('../features/clients/client-form').then((m) => m.ClientForm));
const history = ahead(import('../features/history/history-screen').then((m) => m.HistoryScreen));
const settings = ahead(import('../features/settings/settings-screen').then((m) => m.SettingsScreen));
const handover = ahead(import('../features/handover/handover-screen').then((m) => m.default));

const atlasScreens = import('../features/atlas/screens');
const atlas = ahead(atlasScreens.then((m) => m.AtlasScreen));
const sessionAtlas = ahead(atlasScreens.then((m) => m.SessionAtlas));
const review = ahead(atlasScreens.then((m) => m.ReviewScreen));

const toClients = { to: '/clients', label: 'Clients' };
const Brief = () => <BriefScreen clientId={useClientId()} />;
const History = () => <LoadedAhead screen={history} with={{ clientId: useClientId() }} />;
const Sessions = () => <SessionsScreen clientId={useClientId()} />;
const Handover = () => (
  <LoadedAhead screen={handover} with={{ clientId: useClientId(), maker: handoverMaker }} />
);
const Edit = () => <LoadedAhead screen={clientForm} with={{ clientId: useClientId() }} />;

const client = '/clients/:clientId';

/** What is open of one client: under the client's tabs, or on a screen of its own. */
function OneClient({ desk }: { readonly desk: ReactNode }) {
  return (
    <ClientRoute desk={desk}>
      <Switch>
        <Route path={`${client}/edit`} component={Edit} />
        <Route path={`${client}/sessions/:sessionId`}>
          <LoadedAhead screen={session} with={{ desk }} />
        </Route>
        <Route path={`${client}/sessions/:sessionId/atlas`}>
          <LoadedAhead screen={sessionAtlas} with={{ desk }} />
        </Route>
        <Route>
          <ClientTabs desk={desk}>
            <Switch>
              <Route path={client} component={Brief} />
              <Route path={`${client}/history`} component={History} />
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
      <Route path="/settings">
        <LoadedAhead screen={settings} with={{ desk }} />
      </Route>
      <Route>
        <Redirect to="/clients" replace />
      </Route>
    </Switch>
  );
}
