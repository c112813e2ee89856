import { lazy, Suspense } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { BriefScreen } from '../features/brief/brief-screen';
import { SessionsScreen } from '../features/brief/sessions-screen';
import { ClientsScreen } from '../features/clients/clients-screen';
import { ClientRoute, ClientTabs, useClientId } from './client-route';
import { Desk } from './desk';
import { makePdf } from './make-pdf';

// Fetched along with this file, because the next tap but one needs it.
const sessionScreen = import('../features/session/session-screen');
const SessionScreen = lazy(() => sessionScreen);
const ClientForm = lazy(async () => ({
  default: (await import('../features/clients/client-form')).ClientForm,
}));
const HistoryScreen = lazy(async () => ({
  default: (await import('../features/history/history-screen')).HistoryScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen')).SettingsScreen,
}));
const HandoverScreen = lazy(() => import('../features/handover/handover-screen'));

const Brief = () => <BriefScreen clientId={useClientId()} />;
const History = () => <HistoryScreen clientId={useClientId()} />;
const Sessions = () => <SessionsScreen clientId={useClientId()} />;
const Handover = () => <HandoverScreen clientId={useClientId()} makePdf={makePdf} />;
const Edit = () => <ClientForm clientId={useClientId()} />;

/** Everything behind the door. Addresses hold opaque ids and nothing else. */
export default function Practice() {
  const desk = <Desk />;
  return (
    // Without transitions: they would cut the drawing of a screen into slices that wait for one another.
    <BrowserRouter useTransitions={false}>
      <Suspense fallback={null}>
        <Routes>
          <Route path="/clients" element={<ClientsScreen desk={desk} />} />
          <Route path="/clients/new" element={<ClientForm />} />
          <Route path="/clients/:clientId" element={<ClientRoute desk={desk} />}>
            <Route element={<ClientTabs desk={desk} />}>
              <Route index element={<Brief />} />
              <Route path="history" element={<History />} />
              <Route path="sessions" element={<Sessions />} />
              <Route path="handover" element={<Handover />} />
            </Route>
            <Route path="edit" element={<Edit />} />
            <Route path="sessions/:sessionId" element={<SessionScreen desk={desk} />} />
          </Route>
          <Route path="/settings" element={<SettingsScreen desk={desk} />} />
          <Route path="*" element={<Navigate to="/clients" replace />} />
        </Routes>
      </Suspense>
    </BrowserRouter>
  );
}
