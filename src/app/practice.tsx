import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { BriefScreen } from '../features/brief/brief-screen';
import { SessionsScreen } from '../features/brief/sessions-screen';
import { ClientsScreen } from '../features/clients/clients-screen';
import { ahead, LoadedAhead } from '../ui/loaded-ahead';
import { ClientRoute, ClientTabs, useClientId } from './client-route';
import { Desk } from './desk';
import { makePdf } from './make-pdf';

const session = ahead(import('../features/session/session-screen').then((m) => m.default));
const clientForm = ahead(import('../features/clients/client-form').then((m) => m.ClientForm));
const history = ahead(import('../features/history/history-screen').then((m) => m.HistoryScreen));
const settings = ahead(import('../features/settings/settings-screen').then((m) => m.SettingsScreen));
const handover = ahead(import('../features/handover/handover-screen').then((m) => m.default));

const Brief = () => <BriefScreen clientId={useClientId()} />;
const History = () => <LoadedAhead screen={history} with={{ clientId: useClientId() }} />;
const Sessions = () => <SessionsScreen clientId={useClientId()} />;
const Handover = () => <LoadedAhead screen={handover} with={{ clientId: useClientId(), makePdf }} />;
const Edit = () => <LoadedAhead screen={clientForm} with={{ clientId: useClientId() }} />;

/** Everything behind the door. Addresses hold opaque ids and nothing else. */
export default function Practice() {
  const desk = <Desk />;
  return (
    // Without transitions: they would cut the drawing of a screen into slices that wait for one another.
    <BrowserRouter useTransitions={false}>
      <Routes>
        <Route path="/clients" element={<ClientsScreen desk={desk} />} />
        <Route path="/clients/new" element={<LoadedAhead screen={clientForm} with={{}} />} />
        <Route path="/clients/:clientId" element={<ClientRoute desk={desk} />}>
          <Route element={<ClientTabs desk={desk} />}>
            <Route index element={<Brief />} />
            <Route path="history" element={<History />} />
            <Route path="sessions" element={<Sessions />} />
            <Route path="handover" element={<Handover />} />
          </Route>
          <Route path="edit" element={<Edit />} />
          <Route path="sessions/:sessionId" element={<LoadedAhead screen={session} with={{ desk }} />} />
        </Route>
        <Route path="/settings" element={<LoadedAhead screen={settings} with={{ desk }} />} />
        <Route path="*" element={<Navigate to="/clients" replace />} />
      </Routes>
    </BrowserRouter>
  );
}
