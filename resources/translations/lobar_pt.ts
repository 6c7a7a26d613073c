<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Lobar</name>
    <message>
        <source>   grey {value} at {x}, {y}</source>
        <translation>   cinza {value} em {x}, {y}</translation>
    </message>
    <message>
        <source>  Figures from {films}: {where}</source>
        <translation>  Números medidos em {films}: {where}</translation>
    </message>
    <message>
        <source>  For the scope check also: frontal films of ieee8023/covid-chestxray-dataset, CC BY.</source>
        <translation>  Para a verificação do escopo também: radiografias frontais de ieee8023/covid-chestxray-dataset, CC BY.</translation>
    </message>
    <message>
        <source>  No model is loaded.</source>
        <translation>  Nenhum modelo está carregado.</translation>
    </message>
    <message>
        <source>  Processor: {name}</source>
        <translation>  Processador: {name}</translation>
    </message>
    <message>
        <source>  Trained on: {data}</source>
        <translation>  Treinado com: {data}</translation>
    </message>
    <message>
        <source>  Typefaces Inter and Noto Sans Arabic UI: SIL Open Font License 1.1</source>
        <translation>  Fontes Inter e Noto Sans Arabic UI: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source> (probabilities too cautious)</source>
        <translation> (probabilidades cautelosas demais)</translation>
    </message>
    <message>
        <source> (probabilities too extreme)</source>
        <translation> (probabilidades extremas demais)</translation>
    </message>
    <message>
        <source> 1 other file was passed over.</source>
        <translation> 1 outro arquivo foi ignorado.</translation>
    </message>
    <message numerus="yes">
        <source> {n} other files were passed over.</source>
        <translation>
            <numerusform> {n} outro arquivo foi ignorado.</numerusform>
            <numerusform> {n} outros arquivos foram ignorados.</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;About Lobar</source>
        <translation>&amp;Sobre o Lobar</translation>
    </message>
    <message>
        <source>&amp;Agree with Lobar</source>
        <translation>&amp;Concordo com o Lobar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Lo&amp;te</translation>
    </message>
    <message>
        <source>&amp;Cannot be read</source>
        <translation>&amp;Ilegível</translation>
    </message>
    <message>
        <source>&amp;Clockwise</source>
        <translation>Sentido &amp;horário</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>&amp;Fechar a lista</translation>
    </message>
    <message>
        <source>&amp;Copy case</source>
        <translation>&amp;Copiar o caso</translation>
    </message>
    <message>
        <source>&amp;Correct and score again</source>
        <translation>&amp;Corrigir e pontuar de novo</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Disagree with Lobar</source>
        <translation>&amp;Discordo do Lobar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Erase this patient from the record…</source>
        <translation>&amp;Apagar este paciente do registro…</translation>
    </message>
    <message>
        <source>&amp;Exchange black and white</source>
        <translation>&amp;Trocar preto e branco</translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation>&amp;Exportar CSV</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Keep patients&apos; names in the record</source>
        <translation>&amp;Guardar os nomes dos pacientes no registro</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos do teclado</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Espelhar</translation>
    </message>
    <message>
        <source>&amp;Mirror left and right</source>
        <translation>&amp;Espelhar esquerda-direita</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>&amp;Próxima radiografia</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>&amp;Próxima visualização</translation>
    </message>
    <message>
        <source>&amp;One to one</source>
        <translation>&amp;Um para um</translation>
    </message>
    <message>
        <source>&amp;Patients named on screen</source>
        <translation>&amp;Pacientes com nome na tela</translation>
    </message>
    <message>
        <source>&amp;Pause or continue</source>
        <translation>&amp;Pausar ou continuar</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Radiografia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Leitura</translation>
    </message>
    <message>
        <source>&amp;Record the reading</source>
        <translation>&amp;Registrar a leitura</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>&amp;Reset the view</source>
        <translation>&amp;Restaurar a visualização</translation>
    </message>
    <message>
        <source>&amp;Score again</source>
        <translation>&amp;Pontuar de novo</translation>
    </message>
    <message>
        <source>&amp;Search the list</source>
        <translation>&amp;Buscar na lista</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Turn and score again</source>
        <translation>&amp;Girar e pontuar de novo</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the list</source>
        <translation>&amp;Desfazer a última mudança da lista</translation>
    </message>
    <message>
        <source>&amp;Upside down</source>
        <translation>&amp;De cabeça para baixo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigiar uma pasta…</translation>
    </message>
    <message>
        <source>({p} at {prevalence})</source>
        <translation>({p} a {prevalence})</translation>
    </message>
    <message>
        <source>+ Map</source>
        <translation>+ Mapa</translation>
    </message>
    <message>
        <source>+ Prior</source>
        <translation>+ Prévia</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>, {n} days earlier</source>
        <translation>
            <numerusform>, {n} dia antes</numerusform>
            <numerusform>, {n} dias antes</numerusform>
        </translation>
    </message>
    <message>
        <source>0–100 %</source>
        <translation>0–100%</translation>
    </message>
    <message>
        <source>1 film</source>
        <translation>1 radiografia</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mês</translation>
    </message>
    <message>
        <source>1 more urgent film above</source>
        <translation>1 mais urgente acima</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 a 5</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 a 6</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 anos</translation>
    </message>
    <message>
        <source>50–100 %</source>
        <translation>50–100%</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo de 95%</translation>
    </message>
    <message>
        <source>A CSV</source>
        <translation>Um CSV</translation>
    </message>
    <message>
        <source>A CSV of labels</source>
        <translation>Um CSV de rótulos</translation>
    </message>
    <message>
        <source>A colour picture</source>
        <translation>Uma imagem colorida</translation>
    </message>
    <message>
        <source>A file that was not read</source>
        <translation>Um arquivo não lido</translation>
    </message>
    <message>
        <source>A film below the threshold does not rule out pneumonia, and one above it may show another illness. Lobar looks for nothing but pneumonia.</source>
        <translation>Uma radiografia abaixo do limiar não descarta pneumonia, e uma acima pode mostrar outra doença. O Lobar só procura pneumonia.</translation>
    </message>
    <message>
        <source>A folder or a zip archive with model.json. It is tested on a known film before it is kept, and the model in use stays on this computer.</source>
        <translation>Uma pasta ou um arquivo zip com model.json. É testado com uma radiografia conhecida antes de ser guardado, e o modelo em uso permanece neste computador.</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>Uma pasta por classe</translation>
    </message>
    <message>
        <source>A label that is not used</source>
        <translation>Um rótulo não usado</translation>
    </message>
    <message>
        <source>A photograph of a film</source>
        <translation>Foto de uma radiografia</translation>
    </message>
    <message>
        <source>A side view</source>
        <translation>Uma incidência lateral</translation>
    </message>
    <message>
        <source>A threshold is chosen on one half of the patients and tested on the other: with {held} of each held out, a share of {share} is known to within {points} points.</source>
        <translation>O limiar é escolhido em metade dos pacientes e testado na outra: com {held} de cada tipo separados, uma parte de {share} é conhecida com margem de {points} pontos.</translation>
    </message>
    <message>
        <source>AP, from the front</source>
        <translation>AP, pela frente</translation>
    </message>
    <message>
        <source>About Lobar</source>
        <translation>Sobre o Lobar</translation>
    </message>
    <message>
        <source>Above the threshold “{point}” were {sensitivity} of the films with pneumonia and {false} of those without. Measured on {films}: {where}.</source>
        <translation>Acima do limiar “{point}” ficaram {sensitivity} das radiografias com pneumonia e {false} das sem pneumonia. Medido em {films}: {where}.</translation>
    </message>
    <message>
        <source>Above the threshold. Have it read soon.</source>
        <translation>Acima do limiar. Peça a leitura em breve.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Accept and open a folder…</source>
        <translation>Aceitar e abrir uma pasta…</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Age {measured}: Lobar was tested on {limit} years.</source>
        <translation>Idade: {measured}. O Lobar foi testado em crianças de {limit} anos.</translation>
    </message>
    <message>
        <source>Age {value} y: outside {limit} y</source>
        <translation>Idade {value} anos: fora de {limit}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos os achados</translation>
    </message>
    <message>
        <source>All parts (SBOM)</source>
        <translation>Todas as partes (SBOM)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>An earlier film of the same patient, from this list</source>
        <translation>Uma radiografia anterior do mesmo paciente, desta lista</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>Outra incidência</translation>
    </message>
    <message>
        <source>Apple GPU (Core ML)</source>
        <translation>GPU da Apple (Core ML)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Como foram abertas</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Como gravado</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Ask whoever made it.</source>
        <translation>Pergunte a quem o fez.</translation>
    </message>
    <message>
        <source>At the share of pneumonia among these films, {share}: {slope}, mean error {error} points, Brier score {brier}.</source>
        <translation>Com a parte de pneumonia entre estas radiografias, {share}: {slope}, erro médio {error} pontos, escore de Brier {brier}.</translation>
    </message>
    <message>
        <source>At the shipped threshold {threshold}: sensitivity {here} here, {there} on the test films; specificity {well_here} here, {well_there} there.</source>
        <translation>No limiar original {threshold}: sensibilidade {here} aqui, {there} nas radiografias de teste; especificidade {well_here} aqui, {well_there} lá.</translation>
    </message>
    <message>
        <source>At the shipped threshold {t}, all films that count</source>
        <translation>No limiar original {t}, todas as que contam</translation>
    </message>
    <message>
        <source>At this clinic&apos;s prevalence of</source>
        <translation>Com a prevalência local de</translation>
    </message>
    <message>
        <source>At this clinic&apos;s prevalence of {n}</source>
        <translation>Com a prevalência local de {n}</translation>
    </message>
    <message>
        <source>At this site Lobar gives more false alarms than on its test films</source>
        <translation>Neste local o Lobar dá mais alarmes falsos do que nas radiografias de teste</translation>
    </message>
    <message>
        <source>At this site Lobar misses more and gives more false alarms than on its tests</source>
        <translation>Neste local o Lobar deixa passar mais e dá mais alarmes falsos do que nos testes</translation>
    </message>
    <message>
        <source>At this site Lobar misses more than on its test films</source>
        <translation>Neste local o Lobar deixa passar mais do que nas radiografias de teste</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Voltar aos números</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>Voltar às radiografias</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Below the threshold. This does not rule out pneumonia.</source>
        <translation>Abaixo do limiar. Isto não descarta pneumonia.</translation>
    </message>
    <message>
        <source>Black and white are exchanged in this film.</source>
        <translation>O preto e o branco estão trocados nesta radiografia.</translation>
    </message>
    <message>
        <source>Blind readings</source>
        <translation>Leituras cegas</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Body part {value}</source>
        <translation>Região: {value}</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Osso</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por idade</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By view</source>
        <translation>Por incidência</translation>
    </message>
    <message>
        <source>C&amp;heck the record</source>
        <translation>&amp;Verificar o registro</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Calibration: {bins}.</source>
        <translation>Calibração: {bins}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case ID</source>
        <translation>ID do caso</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>Caso {id}</translation>
    </message>
    <message>
        <source>Case {title}</source>
        <translation>Caso {title}</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>Verificar de novo…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Checked at this site by {name} on {day}: {films}, sensitivity {sensitivity}, specificity {specificity} at threshold {threshold}.</source>
        <translation>Verificado neste local por {name} em {day}: {films}, sensibilidade {sensitivity}, especificidade {specificity} no limiar {threshold}.</translation>
    </message>
    <message>
        <source>Checked at this site, {day}.</source>
        <translation>Verificado neste local, {day}.</translation>
    </message>
    <message>
        <source>Checked by {model}, {time}</source>
        <translation>Verificada por {model}, {time}</translation>
    </message>
    <message>
        <source>Choose a CSV of labels</source>
        <translation>Escolher um CSV de rótulos</translation>
    </message>
    <message>
        <source>Choose a CSV…</source>
        <translation>Escolher um CSV…</translation>
    </message>
    <message>
        <source>Choose a film in the list.</source>
        <translation>Escolha uma radiografia na lista.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the classes</source>
        <translation>Escolher a pasta que contém as classes</translation>
    </message>
    <message>
        <source>Close a dialog or the settings</source>
        <translation>Fechar um diálogo ou as configurações</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Fechar o resumo</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Confirm how the films were labelled.</source>
        <translation>Confirme como as radiografias foram rotuladas.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy of another film</source>
        <translation>Cópia de outra radiografia</translation>
    </message>
    <message>
        <source>Copy the model to the stick again.</source>
        <translation>Copie de novo o modelo para o pendrive.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não pôde ser lida</translation>
    </message>
    <message>
        <source>DICOM tag Body Part Examined</source>
        <translation>Tag DICOM Modality</translation>
    </message>
    <message>
        <source>DICOM tag Modality</source>
        <translation>Tag DICOM Body Part Examined</translation>
    </message>
    <message>
        <source>DICOM tag View Position</source>
        <translation>Tag DICOM View Position</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG and TIFF. The films stay on this computer.</source>
        <translation>DICOM, PNG, JPEG e TIFF. As radiografias ficam neste computador.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decided again at {name}: {summary}.</source>
        <translation>Decidido de novo com {name}: {summary}.</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Discordo</translation>
    </message>
    <message>
        <source>Does Lobar hold at this clinic?</source>
        <translation>O Lobar se mantém neste serviço?</translation>
    </message>
    <message>
        <source>Done: {films} in {time}</source>
        <translation>Concluído: {films} em {time}</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Para baixo, Para cima</translation>
    </message>
    <message>
        <source>Drop a folder of chest films here</source>
        <translation>Solte aqui uma pasta de radiografias</translation>
    </message>
    <message>
        <source>Elsewhere, and known limits</source>
        <translation>Em outros lugares, e limites conhecidos</translation>
    </message>
    <message>
        <source>Enough films.</source>
        <translation>Radiografias suficientes.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Erase all scores and readings of {case} ({id}) from the record and its backup copies? This cannot be undone. Files of films are not touched.</source>
        <translation>Apagar todos os escores e leituras de {case} ({id}) do registro e das cópias de segurança? Não pode ser desfeito. Os arquivos das radiografias não são tocados.</translation>
    </message>
    <message>
        <source>Erased from the record: scores {cases}, readings {readings}.</source>
        <translation>Apagado do registro: escores {cases}, leituras {readings}.</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Relatório de erro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every film in the list was read.</source>
        <translation>Todas as radiografias da lista foram lidas.</translation>
    </message>
    <message>
        <source>Exchange them and score again</source>
        <translation>Trocar e pontuar de novo</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export CSV as &amp;listed</source>
        <translation>Exportar CSV como &amp;listado</translation>
    </message>
    <message>
        <source>Export CSV of the &amp;chosen films</source>
        <translation>Exportar CSV das &amp;escolhidas</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exportar mesmo assim</translation>
    </message>
    <message>
        <source>Export it again from the X-ray machine.</source>
        <translation>Exporte de novo a partir do aparelho de raios X.</translation>
    </message>
    <message>
        <source>Export the CSV</source>
        <translation>Exportar o CSV</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Failed: file not read</source>
        <translation>Falha: arquivo não lido</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Alarmes falsos</translation>
    </message>
    <message>
        <source>False alarms, % of films without pneumonia</source>
        <translation>Alarmes falsos, % das sem pneumonia</translation>
    </message>
    <message>
        <source>Fi&amp;lm</source>
        <translation>&amp;Radiografia</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Figures and their intervals are being worked out.</source>
        <translation>Os números e seus intervalos estão sendo calculados.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Arquivo não lido</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Film and map</source>
        <translation>Imagem e mapa</translation>
    </message>
    <message>
        <source>Film and prior</source>
        <translation>Imagem e prévia</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg)</source>
        <translation>Radiografias (*.dcm *.dicom *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Films from another hospital or another X-ray machine can be harder for Lobar. Here it is measured on films of this clinic whose diagnosis is known. They are scored on this computer, and nothing leaves it.</source>
        <translation>Radiografias de outro hospital ou de outro aparelho podem ser mais difíceis para o Lobar. Aqui ele é medido com radiografias deste serviço cujo diagnóstico é conhecido. São pontuadas neste computador, e nada sai dele.</translation>
    </message>
    <message>
        <source>Films of {with_} patients with and {without} without pneumonia count; at least {least} of each are needed.</source>
        <translation>Contam as radiografias de {with_} pacientes com e {without} sem pneumonia; são precisos pelo menos {least} de cada tipo.</translation>
    </message>
    <message>
        <source>Films that the model was trained on</source>
        <translation>Radiografias com que o modelo foi treinado</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Finished: {films}.</source>
        <translation>Concluído: {films}.</translation>
    </message>
    <message>
        <source>Fit the film to the pane (F)</source>
        <translation>Ajustar a radiografia ao painel (F)</translation>
    </message>
    <message>
        <source>Folders of labelled films</source>
        <translation>Pastas de radiografias rotuladas</translation>
    </message>
    <message>
        <source>For {points} points it takes {n} of each.</source>
        <translation>Para {points} pontos são precisos {n} de cada tipo.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Esquecer estas</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Do arquivo</translation>
    </message>
    <message>
        <source>From the next start. Translations were not reviewed by a native clinician.</source>
        <translation>A partir do próximo início. Traduções não revisadas por um clínico nativo.</translation>
    </message>
    <message>
        <source>From the next start: {model}</source>
        <translation>A partir do próximo início: {model}</translation>
    </message>
    <message>
        <source>From {films}, {positives} with pneumonia: {where}</source>
        <translation>De {films}, {positives} com pneumonia: {where}</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Faixa completa</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>GPU (DirectML)</source>
        <translation>GPU (DirectML)</translation>
    </message>
    <message>
        <source>GPU (ROCm)</source>
        <translation>GPU (ROCm)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>Voltar a {model}</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Voltando…</translation>
    </message>
    <message>
        <source>Hide score and map of a film until your own finding is recorded (Ctrl+Shift+R)</source>
        <translation>Ocultar o escore e o mapa até que o seu próprio achado seja registrado (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>High sensitivity</source>
        <translation>Alta sensibilidade</translation>
    </message>
    <message>
        <source>High specificity</source>
        <translation>Alta especificidade</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Maior probabilidade</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>Segurar Espaço</translation>
    </message>
    <message>
        <source>How common pneumonia is among the children filmed at this clinic</source>
        <translation>Frequência de pneumonia entre as crianças radiografadas neste serviço</translation>
    </message>
    <message>
        <source>How many of 100 children filmed at this clinic have pneumonia.</source>
        <translation>Quantas de cada 100 crianças radiografadas neste serviço têm pneumonia.</translation>
    </message>
    <message>
        <source>How many of 100 children filmed here have pneumonia, in percent</source>
        <translation>Quantas de cada 100 crianças radiografadas aqui têm pneumonia, em porcentagem</translation>
    </message>
    <message>
        <source>I agree with Lobar (A)</source>
        <translation>Concordo com o Lobar (A)</translation>
    </message>
    <message>
        <source>I disagree with Lobar (D)</source>
        <translation>Discordo do Lobar (D)</translation>
    </message>
    <message>
        <source>I find</source>
        <translation>Meu achado</translation>
    </message>
    <message>
        <source>I find: &amp;not suspected</source>
        <translation>Meu achado: sem suspei&amp;ta</translation>
    </message>
    <message>
        <source>I find: &amp;suspected</source>
        <translation>Meu achado: &amp;suspeita</translation>
    </message>
    <message>
        <source>I find: &amp;uncertain</source>
        <translation>Meu achado: &amp;incerto</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Import from a USB stick…</source>
        <translation>Importar de um pendrive…</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>In&amp;verter</translation>
    </message>
    <message>
        <source>Influence &amp;map on or off</source>
        <translation>&amp;Mapa de influência sim ou não</translation>
    </message>
    <message>
        <source>Influence map</source>
        <translation>Mapa de influência</translation>
    </message>
    <message>
        <source>Influence map on or off (M)</source>
        <translation>Mapa de influência sim ou não (M)</translation>
    </message>
    <message>
        <source>Install Lobar again.</source>
        <translation>Instale o Lobar de novo.</translation>
    </message>
    <message>
        <source>Install the newer Lobar first.</source>
        <translation>Instale primeiro a versão mais nova do Lobar.</translation>
    </message>
    <message>
        <source>Invert (I). {note}</source>
        <translation>Inverter (I). {note}</translation>
    </message>
    <message>
        <source>It does not look like a frontal chest film.</source>
        <translation>Não parece uma radiografia frontal de tórax.</translation>
    </message>
    <message>
        <source>It is a colour picture, not a film.</source>
        <translation>É uma imagem colorida, não uma radiografia.</translation>
    </message>
    <message>
        <source>It is a photograph, not the film itself. Use the file of the X-ray machine.</source>
        <translation>É uma fotografia, não a própria radiografia. Use o arquivo do aparelho de raios X.</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Seu SHA-256</translation>
    </message>
    <message>
        <source>Keep cases &amp;for</source>
        <translation>Guardar os casos &amp;por</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Manter o registro</translation>
    </message>
    <message>
        <source>Keep {t}</source>
        <translation>Manter {t}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (?)</source>
        <translation>Atalhos do teclado (?)</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>Limites conhecidos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Labelled both ways</source>
        <translation>Com os dois rótulos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Labels given after seeing the score agree with it too often: the figures would promise more than Lobar keeps.</source>
        <translation>Rótulos dados depois de ver o escore concordam demais com ele: os números prometeriam mais do que o Lobar cumpre.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave it refused</source>
        <translation>Manter recusada</translation>
    </message>
    <message>
        <source>Left out, and in none of the figures:</source>
        <translation>Deixadas de fora, e em nenhum dos números:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Deixadas de fora:</translation>
    </message>
    <message>
        <source>Legend of the influence map, from less to more</source>
        <translation>Legenda do mapa de influência, de menos a mais</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>Está de lado</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Lin&amp;k the panes</source>
        <translation>&amp;Vincular os painéis</translation>
    </message>
    <message>
        <source>Link zoom, place and window (K)</source>
        <translation>Vincular zoom, posição e janela (K)</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listada duas vezes</translation>
    </message>
    <message>
        <source>Listed, but not there</source>
        <translation>Listada, mas ausente</translation>
    </message>
    <message>
        <source>Lobar</source>
        <translation>Lobar</translation>
    </message>
    <message>
        <source>Lobar closed unexpectedly last time. No film was changed.</source>
        <translation>O Lobar fechou inesperadamente da última vez. Nenhuma radiografia foi alterada.</translation>
    </message>
    <message>
        <source>Lobar could not do this.</source>
        <translation>O Lobar não conseguiu fazer isto.</translation>
    </message>
    <message>
        <source>Lobar could not read {name}: {why}</source>
        <translation>O Lobar não conseguiu ler {name}: {why}</translation>
    </message>
    <message>
        <source>Lobar could not take labels from {name}: {why}</source>
        <translation>O Lobar não conseguiu obter rótulos de {name}: {why}</translation>
    </message>
    <message>
        <source>Lobar gave no score. Have this film read.</source>
        <translation>O Lobar não deu escore. Peça a leitura desta radiografia.</translation>
    </message>
    <message>
        <source>Lobar has given no score yet.</source>
        <translation>O Lobar ainda não deu escore.</translation>
    </message>
    <message>
        <source>Lobar is research software, not a cleared medical device. It supports a qualified clinician; it does not diagnose, exclude pneumonia or replace clinical assessment. For frontal chest films of children aged 1 to 5.</source>
        <translation>O Lobar é um software de pesquisa, não um dispositivo médico aprovado. Ele apoia um clínico qualificado; não diagnostica, não descarta pneumonia nem substitui a avaliação clínica. Para radiografias frontais de tórax de crianças de 1 a 5 anos.</translation>
    </message>
    <message>
        <source>Lobar is using the {used}, not the processor that was chosen; results are right, only slower. {why}</source>
        <translation>O Lobar está usando {used}, não o processador escolhido; os resultados são corretos, só mais lentos. {why}</translation>
    </message>
    <message>
        <source>Lobar never changes a threshold by itself: nothing holds before somebody confirms it.</source>
        <translation>O Lobar nunca muda um limiar por si mesmo: nada vale antes que alguém confirme.</translation>
    </message>
    <message>
        <source>Lobar report</source>
        <translation>Relatório do Lobar</translation>
    </message>
    <message>
        <source>Lobar scores every film</source>
        <translation>O Lobar pontua cada uma</translation>
    </message>
    <message>
        <source>Lobar uses no network. Films and results stay on this computer.</source>
        <translation>O Lobar não usa rede. Radiografias e resultados ficam neste computador.</translation>
    </message>
    <message>
        <source>Lobar was not made for this film and not tested on such films: its score may mean nothing. That you overruled the refusal is recorded with the score and in every export.</source>
        <translation>O Lobar não foi feito para esta radiografia nem testado com outras assim: o escore pode não significar nada. Que você ignorou a recusa fica registrado com o escore e em cada exportação.</translation>
    </message>
    <message>
        <source>Lobar was trained and measured on films of one hospital. Elsewhere it may be wrong more often; compare it with your own readings first.</source>
        <translation>O Lobar foi treinado e medido com radiografias de um único hospital. Em outros lugares pode errar mais; compare-o primeiro com as suas próprias leituras.</translation>
    </message>
    <message>
        <source>Lobar {version}</source>
        <translation>Lobar {version}</translation>
    </message>
    <message>
        <source>Lobar: report of a list</source>
        <translation>Lobar: relatório de uma lista</translation>
    </message>
    <message>
        <source>Lobar: report of one film</source>
        <translation>Lobar: relatório de uma radiografia</translation>
    </message>
    <message>
        <source>Look under the map (on the film)</source>
        <translation>Olhar sob o mapa (na radiografia)</translation>
    </message>
    <message>
        <source>Looking for films in {title}</source>
        <translation>Procurando radiografias em {title}</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmão</translation>
    </message>
    <message>
        <source>Made before the score was seen.</source>
        <translation>Feita antes de ver o escore.</translation>
    </message>
    <message>
        <source>Made on {moment}</source>
        <translation>Feito em {moment}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Making the report of {films}</source>
        <translation>Preparando o relatório: {films}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map: less opacity</source>
        <translation>Mapa: menos opacidade</translation>
    </message>
    <message>
        <source>Map: more opacity</source>
        <translation>Mapa: mais opacidade</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Meaning of {label}</source>
        <translation>Significado de {label}</translation>
    </message>
    <message>
        <source>Measured on {films}, {positives} with pneumonia: {where}.</source>
        <translation>Medido em {films}, {positives} com pneumonia: {where}.</translation>
    </message>
    <message>
        <source>Measured: {value} (limit {limit})</source>
        <translation>Medido: {value} (limite {limit})</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>Mirror left and right (H). {note}</source>
        <translation>Espelhar esquerda-direita (H). {note}</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>Modality {value}</source>
        <translation>Modalidade {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models (model.json *.zip)</source>
        <translation>Modelos (model.json *.zip)</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Mais urgentes primeiro</translation>
    </message>
    <message>
        <source>Move the film (on the film)</source>
        <translation>Mover a radiografia (na radiografia)</translation>
    </message>
    <message>
        <source>My finding: pneumonia not suspected (N)</source>
        <translation>Meu achado: sem suspeita de pneumonia (N)</translation>
    </message>
    <message>
        <source>My finding: pneumonia suspected (S)</source>
        <translation>Meu achado: suspeita de pneumonia (S)</translation>
    </message>
    <message>
        <source>My finding: uncertain (U)</source>
        <translation>Meu achado: incerto (U)</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nome e função</translation>
    </message>
    <message>
        <source>Name, number and date of birth from DICOM films. On screen only (key P).</source>
        <translation>Nome, número e data de nascimento das radiografias DICOM. Só na tela (tecla P).</translation>
    </message>
    <message>
        <source>Names and numbers in the record</source>
        <translation>Nomes e números no registro</translation>
    </message>
    <message>
        <source>Names of patients are erased from the record.</source>
        <translation>Os nomes dos pacientes foram apagados do registro.</translation>
    </message>
    <message>
        <source>Names of patients are kept in the record from now on.</source>
        <translation>A partir de agora os nomes dos pacientes ficam no registro.</translation>
    </message>
    <message>
        <source>New films are scored as they arrive.</source>
        <translation>Radiografias novas são pontuadas ao chegar.</translation>
    </message>
    <message>
        <source>New to Lobar?</source>
        <translation>Novo no Lobar?</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>Next film &amp;to read</source>
        <translation>Próxima &amp;a ler</translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation>Próximo controle, anterior</translation>
    </message>
    <message>
        <source>Next, previous film (in the list)</source>
        <translation>Próxima radiografia, anterior (na lista)</translation>
    </message>
    <message>
        <source>No Ray cluster answers at {detail}. Check the address, and that it runs.</source>
        <translation>Nenhum cluster Ray responde em {detail}. Verifique o endereço e se ele está em execução.</translation>
    </message>
    <message>
        <source>No age in the file: Lobar was tested on 1 to 5 years.</source>
        <translation>Sem idade no arquivo: o Lobar foi testado de 1 a 5 anos.</translation>
    </message>
    <message>
        <source>No earlier film of this patient is in the list.</source>
        <translation>Nenhuma radiografia anterior deste paciente na lista.</translation>
    </message>
    <message>
        <source>No film in the list matches.</source>
        <translation>Nenhuma radiografia da lista corresponde.</translation>
    </message>
    <message>
        <source>No film left out.</source>
        <translation>Nenhuma radiografia deixada de fora.</translation>
    </message>
    <message>
        <source>No film to show</source>
        <translation>Nenhuma radiografia para mostrar</translation>
    </message>
    <message>
        <source>No films were found in {title}.</source>
        <translation>Nenhuma radiografia encontrada em {title}.</translation>
    </message>
    <message>
        <source>No influence map</source>
        <translation>Sem mapa de influência</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>No loss against Lobar&apos;s test films shows at this site</source>
        <translation>Nenhuma perda visível neste local em relação às radiografias de teste do Lobar</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Nenhum modelo está carregado.</translation>
    </message>
    <message>
        <source>No reading of this film is recorded.</source>
        <translation>Nenhuma leitura desta radiografia está registrada.</translation>
    </message>
    <message>
        <source>No region moved the score much.</source>
        <translation>Nenhuma região mudou muito o escore.</translation>
    </message>
    <message>
        <source>No threshold is proposed: on the films held out it does not tell those with pneumonia from the others better than chance might.</source>
        <translation>Nenhum limiar é proposto: nas radiografias separadas ele não distingue as com pneumonia das outras melhor que o acaso.</translation>
    </message>
    <message>
        <source>No threshold is proposed: on the films held out, the one chosen finds no more pneumonia and raises no fewer false alarms than the shipped one.</source>
        <translation>Nenhum limiar é proposto: nas radiografias separadas, o escolhido não acha mais pneumonias nem dá menos alarmes falsos que o original.</translation>
    </message>
    <message>
        <source>No threshold is proposed: the one chosen on one half of the patients found only {share} of the pneumonia in the other half, less than it was chosen for. More films may settle it.</source>
        <translation>Nenhum limiar é proposto: o escolhido em metade dos pacientes achou só {share} das pneumonias da outra metade, menos do que se buscava. Mais radiografias podem esclarecer.</translation>
    </message>
    <message>
        <source>No threshold is proposed: there are too few films to test one. The shipped one stays.</source>
        <translation>Nenhum limiar é proposto: há poucas radiografias para testar um. O original permanece.</translation>
    </message>
    <message>
        <source>No threshold is proposed: this model does not say which sensitivity its own threshold was measured to have.</source>
        <translation>Nenhum limiar é proposto: este modelo não diz que sensibilidade foi medida no seu próprio limiar.</translation>
    </message>
    <message>
        <source>No view position in the file: taken as frontal.</source>
        <translation>Sem incidência no arquivo: considerada frontal.</translation>
    </message>
    <message>
        <source>Nobody is named here: match the rows to the children by the case ID.</source>
        <translation>Ninguém é nomeado aqui: associe as linhas às crianças pelo ID do caso.</translation>
    </message>
    <message>
        <source>Nobody is named here: match this report to the child by the case ID {id}.</source>
        <translation>Ninguém é nomeado aqui: associe este relatório à criança pelo ID do caso {id}.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>Not a chest film</source>
        <translation>Não é de tórax</translation>
    </message>
    <message>
        <source>Not blind: the score could be seen before.</source>
        <translation>Não cega: o escore já podia ser visto.</translation>
    </message>
    <message>
        <source>Not checked at this site.</source>
        <translation>Não verificado neste local.</translation>
    </message>
    <message>
        <source>Not checked at this site: nobody has measured here how well Lobar does on films of this clinic.</source>
        <translation>Não verificado neste local: ninguém mediu aqui como o Lobar se sai com radiografias deste serviço.</translation>
    </message>
    <message>
        <source>Not checked at this site: the check of {day} by {name} was of model {model}, and has been void since {ended}, when the model became another.</source>
        <translation>Não verificado neste local: a verificação de {day} por {name} era do modelo {model} e não vale desde {ended}, quando o modelo mudou.</translation>
    </message>
    <message>
        <source>Not checked at this site: the check of {day} by {name} was revoked on {ended}.</source>
        <translation>Não verificado neste local: a verificação de {day} por {name} foi revogada em {ended}.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sem escore</translation>
    </message>
    <message>
        <source>Not suspected</source>
        <translation>Sem suspeita</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Note: {code}.</source>
        <translation>Nota: {code}.</translation>
    </message>
    <message>
        <source>Nothing was scored, because there is no model.</source>
        <translation>Nada foi pontuado, porque não há modelo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of films like those Lobar was tested on, where as many show pneumonia as stands below the number. Where pneumonia is rarer, fewer films with this number will show it.</source>
        <translation>Em radiografias como as dos testes do Lobar, quando têm pneumonia tantas quantas diz abaixo do número. Onde a pneumonia é mais rara, menos radiografias com este número a mostrarão.</translation>
    </message>
    <message>
        <source>Of texts and everything else in the window. From the next start.</source>
        <translation>Dos textos e de tudo o mais na janela. A partir do próximo início.</translation>
    </message>
    <message>
        <source>Of the films above the threshold, the share that shows pneumonia</source>
        <translation>Das radiografias acima do limiar, a parte que mostra pneumonia</translation>
    </message>
    <message>
        <source>Of the films below the threshold, the share that shows none</source>
        <translation>Das radiografias abaixo do limiar, a parte que não a mostra</translation>
    </message>
    <message>
        <source>Offline: no network used</source>
        <translation>Offline: nenhuma rede usada</translation>
    </message>
    <message>
        <source>One folder with the films that show pneumonia, one with those that do not, both in a folder that you choose or drop here.</source>
        <translation>Uma pasta com as radiografias que mostram pneumonia e uma com as que não mostram, ambas numa pasta que você escolhe ou solta aqui.</translation>
    </message>
    <message>
        <source>One to one (Shift+F)</source>
        <translation>Um para um (Shift+F)</translation>
    </message>
    <message>
        <source>Opacity of the influence map, in percent</source>
        <translation>Opacidade do mapa de influência, em porcentagem</translation>
    </message>
    <message>
        <source>Opacity of the map ([ and ])</source>
        <translation>Opacidade do mapa ([ e ])</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abra uma pasta</translation>
    </message>
    <message>
        <source>Open a folder of films</source>
        <translation>Abrir uma pasta de radiografias</translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
        <translation>Abrir &amp;arquivos…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir arquivos…</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografias</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>Operating &amp;point</source>
        <translation>&amp;Ponto de operação</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Ponto de operação</translation>
    </message>
    <message>
        <source>Operating point. Changing it decides every film again.</source>
        <translation>Ponto de operação. Mudá-lo decide de novo cada radiografia.</translation>
    </message>
    <message>
        <source>Operating point: where the threshold lies. Changing it decides every film again; nothing is scored again. (Ctrl+1, 2, 3)</source>
        <translation>Ponto de operação: onde fica o limiar. Mudá-lo decide de novo cada radiografia; nada é pontuado de novo. (Ctrl+1, 2, 3)</translation>
    </message>
    <message>
        <source>Order of the worklist</source>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Other earlier films</source>
        <translation>Outras radiografias anteriores</translation>
    </message>
    <message>
        <source>Other films…</source>
        <translation>Outras radiografias…</translation>
    </message>
    <message>
        <source>Outside what Lobar scores</source>
        <translation>Fora do que o Lobar pontua</translation>
    </message>
    <message>
        <source>Overrule and score</source>
        <translation>Ignorar e pontuar</translation>
    </message>
    <message>
        <source>P&amp;rocessor</source>
        <translation>P&amp;rocessador</translation>
    </message>
    <message>
        <source>PA, from behind</source>
        <translation>PA, por trás</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: also a page for each film (*.pdf)</source>
        <translation>PDF: também uma página por radiografia (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: summary and table (*.pdf)</source>
        <translation>PDF: resumo e tabela (*.pdf)</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>VPP</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Página {n}/{total}</translation>
    </message>
    <message>
        <source>Parts of Lobar made by others</source>
        <translation>Partes do Lobar feitas por outros</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patients are named on screen; names are not stored.</source>
        <translation>Os pacientes aparecem com nome na tela; os nomes não são guardados.</translation>
    </message>
    <message>
        <source>Patients are not named on screen. Press P to name them.</source>
        <translation>Os pacientes não aparecem com nome na tela. Pressione P para mostrar.</translation>
    </message>
    <message>
        <source>Patients named on screen</source>
        <translation>Pacientes com nome na tela</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>Paused: {films} done, {waiting} waiting</source>
        <translation>Em pausa: {films} feitas, {waiting} em espera</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Pneumonia found, %</source>
        <translation>Pneumonias achadas, %</translation>
    </message>
    <message>
        <source>Pneumonia in the films, %</source>
        <translation>Pneumonias nas radiografias, %</translation>
    </message>
    <message>
        <source>Pneumonia missed</source>
        <translation>Pneumonias perdidas</translation>
    </message>
    <message>
        <source>Pneumonia not suspected</source>
        <translation>Sem suspeita de pneumonia</translation>
    </message>
    <message>
        <source>Pneumonia suspected</source>
        <translation>Suspeita de pneumonia</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Prevalência</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Pri&amp;nt this film…</source>
        <translation>&amp;Imprimir esta radiografia…</translation>
    </message>
    <message>
        <source>Print the li&amp;st…</source>
        <translation>Imprimir a &amp;lista…</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimir a lista</translation>
    </message>
    <message>
        <source>Print this film</source>
        <translation>Imprimir esta radiografia</translation>
    </message>
    <message>
        <source>Prior film</source>
        <translation>Radiografia anterior</translation>
    </message>
    <message>
        <source>Prior, {day}</source>
        <translation>Anterior, {day}</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Probability given, %</source>
        <translation>Probabilidade dada, %</translation>
    </message>
    <message>
        <source>Probability of this film where pneumonia is as common as you say, if films here look as those that Lobar was tested on</source>
        <translation>Probabilidade desta radiografia onde a pneumonia é tão comum quanto você diz, se as radiografias daqui se parecem com as dos testes do Lobar</translation>
    </message>
    <message>
        <source>Probability {p} on a scale from 0 to 1; threshold {t}; uncertain from {a} to {b}.</source>
        <translation>Probabilidade {p} numa escala de 0 a 1; limiar {t}; incerto de {a} a {b}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Progress of scoring</source>
        <translation>Progresso da pontuação</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progresso do relatório</translation>
    </message>
    <message>
        <source>Progress of the site check</source>
        <translation>Progresso da verificação do local</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>Ré&amp;gua</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>ROC curve, area {area}. {marks}.</source>
        <translation>Curva ROC, área {area}. {marks}.</translation>
    </message>
    <message>
        <source>Ray did not start on this computer. Close other programs and try again.</source>
        <translation>O Ray não iniciou neste computador. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Read &amp;first, then see the score</source>
        <translation>Ler &amp;primeiro, depois ver o escore</translation>
    </message>
    <message>
        <source>Read after the score was seen</source>
        <translation>Lida depois de ver o escore</translation>
    </message>
    <message>
        <source>Read as uncertain</source>
        <translation>Lida como incerta</translation>
    </message>
    <message>
        <source>Read as unreadable</source>
        <translation>Lida como ilegível</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Ler primeiro</translation>
    </message>
    <message>
        <source>Read this film first</source>
        <translation>Leia primeiro esta radiografia</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reading recorded, before the score was seen.</source>
        <translation>Leitura registrada, antes de ver o escore.</translation>
    </message>
    <message>
        <source>Reading recorded.</source>
        <translation>Leitura registrada.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>Readings in the record that were made before anybody saw the score. Agreement after seeing it would make Lobar look better than it is: it does not count.</source>
        <translation>Leituras do registro feitas antes que alguém visse o escore. A concordância depois de vê-lo faria o Lobar parecer melhor do que é: não conta.</translation>
    </message>
    <message>
        <source>Readings made before the score was seen</source>
        <translation>Leituras feitas antes de ver o escore</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record reading</source>
        <translation>Registrar leitura</translation>
    </message>
    <message>
        <source>Record this reading (Ctrl+Enter)</source>
        <translation>Registrar esta leitura (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record: entry {n}, head {head}</source>
        <translation>Registro: entrada {n}, hash {head}</translation>
    </message>
    <message>
        <source>Record: give your name</source>
        <translation>Falta o seu nome</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Refused as out of scope</source>
        <translation>Recusada, fora do escopo</translation>
    </message>
    <message>
        <source>Refused: not scored</source>
        <translation>Recusada: sem escore</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the reading by {reader}</source>
        <translation>Remover a leitura de {reader}</translation>
    </message>
    <message>
        <source>Report of {films}</source>
        <translation>Relatório: {films}</translation>
    </message>
    <message>
        <source>Research software, not a cleared medical device</source>
        <translation>Software de pesquisa, não um dispositivo médico aprovado</translation>
    </message>
    <message>
        <source>Reset the view (Home)</source>
        <translation>Restaurar a visualização (Home)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Ruler (L). Drag on the film. In millimetres where the file gives the pixel spacing: at the detector, things look somewhat larger than they are.</source>
        <translation>Régua (L). Arraste sobre a radiografia. Em milímetros se o arquivo dá o tamanho do pixel: no detector tudo parece um pouco maior do que é.</translation>
    </message>
    <message>
        <source>Running on {name}</source>
        <translation>Executado em {name}</translation>
    </message>
    <message>
        <source>S&amp;ite check</source>
        <translation>&amp;Verificação do local</translation>
    </message>
    <message>
        <source>Save &amp;PDF of this film…</source>
        <translation>Salvar &amp;PDF desta radiografia…</translation>
    </message>
    <message>
        <source>Save CSV &amp;as…</source>
        <translation>Salvar CSV &amp;como…</translation>
    </message>
    <message>
        <source>Save P&amp;DF of all films…</source>
        <translation>Salvar PDF de &amp;todas…</translation>
    </message>
    <message>
        <source>Save PDF as lis&amp;ted…</source>
        <translation>Salvar PDF como lis&amp;tado…</translation>
    </message>
    <message>
        <source>Save PDF of the chosen fil&amp;ms…</source>
        <translation>Salvar PDF das esco&amp;lhidas…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save the report of this film</source>
        <translation>Salvar o relatório desta radiografia</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Salvar os resultados</translation>
    </message>
    <message>
        <source>Saved the report of {films} to {name}.</source>
        <translation>Relatório salvo: {films} em {name}.</translation>
    </message>
    <message>
        <source>Saved {films} to {name}.</source>
        <translation>Salvo: {films} em {name}.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Salvo: {name}</translation>
    </message>
    <message>
        <source>Saves lobar-results.csv beside the films</source>
        <translation>Salva lobar-results.csv junto às radiografias</translation>
    </message>
    <message>
        <source>Say the age</source>
        <translation>Indicar a idade</translation>
    </message>
    <message>
        <source>Say the view</source>
        <translation>Indicar a incidência</translation>
    </message>
    <message>
        <source>Scale of the film: {text}</source>
        <translation>Escala da radiografia: {text}</translation>
    </message>
    <message>
        <source>Score and map are shown once your own finding is recorded.</source>
        <translation>O escore e o mapa aparecem depois de registrado o seu próprio achado.</translation>
    </message>
    <message>
        <source>Score anyway…</source>
        <translation>Pontuar mesmo assim…</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>Pontuar assim</translation>
    </message>
    <message>
        <source>Score as the &amp;file is</source>
        <translation>Pontuar o &amp;arquivo como está</translation>
    </message>
    <message>
        <source>Score these films</source>
        <translation>Pontuar estas radiografias</translation>
    </message>
    <message>
        <source>Score this film again as it is turned on screen. This is recorded.</source>
        <translation>Pontuar de novo esta radiografia como está girada na tela. Fica registrado.</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Pontuada</translation>
    </message>
    <message>
        <source>Scored again: {films}.</source>
        <translation>Pontuado de novo: {films}.</translation>
    </message>
    <message>
        <source>Scored although Lobar would have refused it: it was not tested on such pictures.</source>
        <translation>Pontuada embora o Lobar a tivesse recusado: não foi testado com imagens assim.</translation>
    </message>
    <message>
        <source>Scored anyway: outside what Lobar was made for</source>
        <translation>Pontuada mesmo assim: fora daquilo para que o Lobar foi feito</translation>
    </message>
    <message>
        <source>Scored anyway: outside what Lobar was made for. {reasons}</source>
        <translation>Pontuada mesmo assim: fora daquilo para que o Lobar foi feito. {reasons}</translation>
    </message>
    <message>
        <source>Scored as they came: {films}.</source>
        <translation>Pontuado ao chegar: {films}.</translation>
    </message>
    <message>
        <source>Scored by another model</source>
        <translation>Pontuada por outro modelo</translation>
    </message>
    <message>
        <source>Scored by {model} on {provider}, {time}</source>
        <translation>Pontuada por {model} em {provider}, {time}</translation>
    </message>
    <message>
        <source>Scores are hidden until a film was read. Those seen before stay in sight.</source>
        <translation>Os escores ficam ocultos até a leitura da radiografia. Os já vistos continuam à vista.</translation>
    </message>
    <message>
        <source>Scores are shown at once. Readings count as made after seeing them.</source>
        <translation>Os escores aparecem logo. As leituras contam como feitas depois de vê-los.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Pontuando</translation>
    </message>
    <message>
        <source>Scoring on a cluster needs Ray, which is not installed. The packages never have it; beside Lobar&apos;s source, pip install -e &apos;.[cluster]&apos; brings it.</source>
        <translation>Pontuar em um cluster precisa do Ray, que não está instalado. Os pacotes nunca o trazem; junto ao código do Lobar, pip install -e &apos;.[cluster]&apos; o instala.</translation>
    </message>
    <message>
        <source>Scoring the films</source>
        <translation>Pontuando as radiografias</translation>
    </message>
    <message>
        <source>Scoring {films} again.</source>
        <translation>Pontuando de novo: {films}.</translation>
    </message>
    <message>
        <source>Scoring {title}</source>
        <translation>Pontuando {title}</translation>
    </message>
    <message>
        <source>Scoring {title}.</source>
        <translation>Pontuando {title}.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search case, date or file name</source>
        <translation>Caso, data ou arquivo</translation>
    </message>
    <message>
        <source>Seen before: scored on {day}, and not scored again.</source>
        <translation>Já vista: pontuada em {day}, sem pontuar de novo.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Sent to the printer: {films}.</source>
        <translation>Enviado à impressora: {films}.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Set &amp;age</source>
        <translation>Indicar a &amp;idade</translation>
    </message>
    <message>
        <source>Set &amp;view</source>
        <translation>Indicar a in&amp;cidência</translation>
    </message>
    <message>
        <source>Set age</source>
        <translation>Fixar idade</translation>
    </message>
    <message>
        <source>Set by hand: {what}.</source>
        <translation>Indicado à mão: {what}.</translation>
    </message>
    <message>
        <source>Set view</source>
        <translation>Fixar incidência</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Several images in one</source>
        <translation>Várias imagens em uma</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver pasta</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Ver o relatório</translation>
    </message>
    <message>
        <source>Show the influence map</source>
        <translation>Mostrar o mapa de influência</translation>
    </message>
    <message>
        <source>Show {name}: {films}</source>
        <translation>Mostrar {name}: {films}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visíveis</translation>
    </message>
    <message>
        <source>Shown as a negative</source>
        <translation>Mostrada em negativo</translation>
    </message>
    <message>
        <source>Shows what moved the score; it does not outline disease.</source>
        <translation>Mostra o que mudou o escore; não delimita doença.</translation>
    </message>
    <message>
        <source>Side view</source>
        <translation>Lateral</translation>
    </message>
    <message>
        <source>Side views, other parts of the body, photographs of films, newborns and adults are not what Lobar is for. It refuses those that it recognises, and it does not recognise all.</source>
        <translation>Incidências laterais, outras partes do corpo, fotografias de radiografias, recém-nascidos e adultos não são aquilo para que o Lobar serve. Ele recusa as que reconhece, e não reconhece todas.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Verificação do local</translation>
    </message>
    <message>
        <source>Site check void: the model is another now.</source>
        <translation>Verificação sem valor: o modelo é outro.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Partes moles</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Some label must mean pneumonia, and some none.</source>
        <translation>Algum rótulo deve significar pneumonia, e outro a ausência dela.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lobar. What was scored before is still here.</source>
        <translation>Algo deu errado dentro do Lobar. O que foi pontuado continua aqui.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>Starting. Films and results stay on this computer.</source>
        <translation>Iniciando. Radiografias e resultados ficam neste computador.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop making the report</source>
        <translation>Parar o relatório</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing</source>
        <translation>Parar de &amp;vigiar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar de vigiar</translation>
    </message>
    <message>
        <source>Stopped: {films} done, {waiting} waiting</source>
        <translation>Parado: {films} feitas, {waiting} em espera</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspeita</translation>
    </message>
    <message>
        <source>T&amp;urn clockwise</source>
        <translation>&amp;Girar à direita</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Testing {name}…</source>
        <translation>Testando {name}…</translation>
    </message>
    <message>
        <source>Text is burned into the film; it may name the patient.</source>
        <translation>Há texto gravado na radiografia; pode conter o nome do paciente.</translation>
    </message>
    <message>
        <source>The CSV would show scores that nobody has seen: {films}. Readings of these films would no longer count as made before seeing the score.</source>
        <translation>O CSV mostraria escores que ninguém viu: {films}. As leituras dessas radiografias não contariam mais como feitas antes de ver o escore.</translation>
    </message>
    <message>
        <source>The age in the file does not fit its dates of birth and study. Check whose film it is.</source>
        <translation>A idade no arquivo não condiz com as datas de nascimento e exame. Verifique de quem é a radiografia.</translation>
    </message>
    <message>
        <source>The cluster has Lobar {detail} and this computer {ours}. Install the same one on both.</source>
        <translation>O cluster tem o Lobar {detail} e este computador {ours}. Instale a mesma versão nos dois.</translation>
    </message>
    <message>
        <source>The cluster has no processor to score with. Wait for its nodes, or add some.</source>
        <translation>O cluster não tem processador para pontuar. Espere seus nós ou acrescente algum.</translation>
    </message>
    <message>
        <source>The cluster was lost, or ended one worker after the other. Start it again.</source>
        <translation>O cluster se perdeu, ou encerrou um processo após o outro. Inicie-o de novo.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken.</source>
        <translation>O arquivo não diz como a imagem foi feita.</translation>
    </message>
    <message>
        <source>The file has changed since: it is not the film of this report.</source>
        <translation>O arquivo mudou desde então: não é a radiografia deste relatório.</translation>
    </message>
    <message>
        <source>The file holds raw data of the detector, not the finished film.</source>
        <translation>O arquivo contém dados brutos do detector, não a radiografia final.</translation>
    </message>
    <message>
        <source>The file holds {measured} images. Export one film as a file of its own.</source>
        <translation>O arquivo contém {measured} imagens. Exporte uma radiografia em um arquivo próprio.</translation>
    </message>
    <message>
        <source>The file says body part: {measured}.</source>
        <translation>O arquivo indica a região: {measured}.</translation>
    </message>
    <message>
        <source>The file says modality: {measured}.</source>
        <translation>O arquivo indica a modalidade: {measured}.</translation>
    </message>
    <message>
        <source>The file was not read, so there is no score.</source>
        <translation>O arquivo não foi lido, por isso não há escore.</translation>
    </message>
    <message>
        <source>The film is upside down. Turn it upright and score it again.</source>
        <translation>A radiografia está de cabeça para baixo. Endireite e pontue de novo.</translation>
    </message>
    <message>
        <source>The film lies on its side. Turn it upright and score it again.</source>
        <translation>A radiografia está de lado. Endireite e pontue de novo.</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Check its connection; Lobar tries again.</source>
        <translation>A pasta não está acessível. Verifique a conexão; o Lobar tenta de novo.</translation>
    </message>
    <message>
        <source>The folder is no longer watched.</source>
        <translation>A pasta não é mais vigiada.</translation>
    </message>
    <message>
        <source>The image is blank</source>
        <translation>A imagem está em branco</translation>
    </message>
    <message>
        <source>The image is blank: it has hardly any contrast.</source>
        <translation>A imagem está em branco: quase não tem contraste.</translation>
    </message>
    <message>
        <source>The image is too small: {measured} pixels.</source>
        <translation>A imagem é pequena demais: {measured} pixels.</translation>
    </message>
    <message>
        <source>The influence map shows what moved the score. It does not outline disease.</source>
        <translation>O mapa de influência mostra o que mudou o escore. Não delimita doença.</translation>
    </message>
    <message>
        <source>The last list is open again: {films}.</source>
        <translation>A última lista está aberta de novo: {films}.</translation>
    </message>
    <message>
        <source>The map is shown once your own finding is recorded.</source>
        <translation>O mapa aparece depois de registrado o seu próprio achado.</translation>
    </message>
    <message>
        <source>The model and its description do not fit ({field}).</source>
        <translation>O modelo e sua descrição não condizem ({field}).</translation>
    </message>
    <message>
        <source>The model cannot be used, so nothing is scored.</source>
        <translation>O modelo não pode ser usado, por isso nada é pontuado.</translation>
    </message>
    <message>
        <source>The model card is missing: nothing is known of other hospitals.</source>
        <translation>Falta a ficha do modelo: nada se sabe de outros hospitais.</translation>
    </message>
    <message>
        <source>The model could not score this film. Try again; if it stays, have the film read.</source>
        <translation>O modelo não conseguiu pontuar esta radiografia. Tente de novo; se persistir, peça a leitura.</translation>
    </message>
    <message>
        <source>The model file {name} cannot be used: {detail}.</source>
        <translation>O arquivo de modelo {name} não pode ser usado: {detail}.</translation>
    </message>
    <message>
        <source>The model has changed since: these figures are not its own. Check again.</source>
        <translation>O modelo mudou desde então: estes números não são dele. Verifique de novo.</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>O modelo em uso permanece.</translation>
    </message>
    <message>
        <source>The model is being opened.</source>
        <translation>O modelo está sendo aberto.</translation>
    </message>
    <message>
        <source>The model is being tested</source>
        <translation>O modelo está sendo testado</translation>
    </message>
    <message>
        <source>The model was not imported: {why}</source>
        <translation>O modelo não foi importado: {why}</translation>
    </message>
    <message>
        <source>The proposed threshold is the highest that finds {target}, as the shipped one does on its test films, in one half of the patients ({chosen}). The figures are of the other half ({held}), which had no part in choosing it.</source>
        <translation>O limiar proposto é o mais alto que acha {target}, como o original nas radiografias de teste, em metade dos pacientes ({chosen}). Os números são da outra metade ({held}), que não participou da escolha.</translation>
    </message>
    <message>
        <source>The reading by {reader} was removed.</source>
        <translation>A leitura de {reader} foi removida.</translation>
    </message>
    <message>
        <source>The record is intact: {n} entries, head {head}.</source>
        <translation>O registro está intacto: {n} entradas, hash {head}.</translation>
    </message>
    <message>
        <source>The record of cases and readings cannot be used: {why}</source>
        <translation>O registro de casos e leituras não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged and put aside as {name}. A new one begins.</source>
        <translation>O registro de casos e leituras estava danificado e foi posto de lado como {name}. Um novo começa.</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged and put aside as {name}. Lobar goes on from the copy of {day}.</source>
        <translation>O registro de casos e leituras estava danificado e foi posto de lado como {name}. O Lobar continua com a cópia de {day}.</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged. It was put aside as {name}, and nothing of it was deleted. lobar store restore goes on from the last backup copy.</source>
        <translation>O registro de casos e leituras estava danificado. Foi posto de lado como {name}, e nada foi apagado. lobar store restore continua com a última cópia.</translation>
    </message>
    <message>
        <source>The record was changed by something other than Lobar, at entry {n}.</source>
        <translation>Algo que não é o Lobar alterou o registro, na entrada {n}.</translation>
    </message>
    <message>
        <source>The report could not be printed. Check the printer.</source>
        <translation>O relatório não pôde ser impresso. Verifique a impressora.</translation>
    </message>
    <message>
        <source>The report was stopped; nothing of it was kept.</source>
        <translation>O relatório foi interrompido; nada dele foi guardado.</translation>
    </message>
    <message>
        <source>The score lies in the grey zone, where Lobar is more often wrong.</source>
        <translation>O escore está na zona cinzenta, onde o Lobar erra mais.</translation>
    </message>
    <message>
        <source>The score stays the same.</source>
        <translation>O escore não muda.</translation>
    </message>
    <message>
        <source>The self-test on {provider} gave {measured} instead of {expected}, so nothing is scored.</source>
        <translation>O autoteste em {provider} deu {measured} em vez de {expected}, por isso nada é pontuado.</translation>
    </message>
    <message>
        <source>The shorter side needs {limit} pixels or more.</source>
        <translation>O lado menor precisa de {limit} pixels ou mais.</translation>
    </message>
    <message>
        <source>The site check could not be read or kept ({detail}). Until it can, the model counts as not checked at this site.</source>
        <translation>A verificação do local não pôde ser lida ou guardada ({detail}). Até lá, o modelo conta como não verificado neste local.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>Não há modelo anterior ao qual voltar.</translation>
    </message>
    <message>
        <source>There is no model {detail} on this computer.</source>
        <translation>Não há modelo {detail} neste computador.</translation>
    </message>
    <message>
        <source>There is no model, so nothing can be measured.</source>
        <translation>Não há modelo, por isso nada pode ser medido.</translation>
    </message>
    <message>
        <source>There is no result to report yet.</source>
        <translation>Ainda não há resultado para relatar.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Esta radiografia</translation>
    </message>
    <message>
        <source>This film cannot be read (X)</source>
        <translation>Esta radiografia é ilegível (X)</translation>
    </message>
    <message>
        <source>This film cannot be shown because of an error in Lobar.</source>
        <translation>Esta radiografia não pode ser mostrada por um erro do Lobar.</translation>
    </message>
    <message>
        <source>This film is not scored yet.</source>
        <translation>Esta radiografia ainda não tem escore.</translation>
    </message>
    <message>
        <source>This film was refused, so there is no score and nothing to show here.</source>
        <translation>Esta radiografia foi recusada: não há escore nem nada para mostrar aqui.</translation>
    </message>
    <message>
        <source>This film:</source>
        <translation>Esta radiografia:</translation>
    </message>
    <message>
        <source>This is a side view.</source>
        <translation>É uma incidência lateral.</translation>
    </message>
    <message>
        <source>This says where Lobar failed. It holds no names, no file names and no images. Please send it to whoever looks after Lobar at your clinic.</source>
        <translation>Isto diz onde o Lobar falhou. Não contém nomes, nomes de arquivos nem imagens. Envie a quem cuida do Lobar no seu serviço.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Este local</translation>
    </message>
    <message>
        <source>This very model is in use already.</source>
        <translation>Este mesmo modelo já está em uso.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Threshold for this site</source>
        <translation>Limiar para este local</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>A ler</translation>
    </message>
    <message>
        <source>Too few films to measure anything</source>
        <translation>Poucas radiografias para medir algo</translation>
    </message>
    <message>
        <source>Too few films to say whether Lobar holds here</source>
        <translation>Poucas radiografias para dizer se o Lobar se mantém aqui</translation>
    </message>
    <message>
        <source>Too few films.</source>
        <translation>Poucas radiografias.</translation>
    </message>
    <message>
        <source>Too small: {value}</source>
        <translation>Pequena demais: {value}</translation>
    </message>
    <message>
        <source>Translations were not reviewed by a native clinician; the English text holds.</source>
        <translation>Tradução não revisada por um clínico nativo; vale o texto em inglês.</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tentado</translation>
    </message>
    <message>
        <source>Tried on {time}</source>
        <translation>Tentado em {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try the sample films</source>
        <translation>Testar os exemplos</translation>
    </message>
    <message>
        <source>Turn &amp;back</source>
        <translation>Girar à &amp;esquerda</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Girar à esquerda</translation>
    </message>
    <message>
        <source>Turn clockwise</source>
        <translation>Girar à direita</translation>
    </message>
    <message>
        <source>Turn clockwise (R), back (Shift+R). {note}</source>
        <translation>Girar à direita (R), à esquerda (Shift+R). {note}</translation>
    </message>
    <message>
        <source>Turn it and score again</source>
        <translation>Endireitar e pontuar de novo</translation>
    </message>
    <message>
        <source>Turning this off erases those that are in the record.</source>
        <translation>Desativar apaga os que estão no registro.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>Incerto: peça a leitura</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Menos de 1 ano</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>De cabeça para baixo</translation>
    </message>
    <message>
        <source>Use blind readings</source>
        <translation>Usar as leituras cegas</translation>
    </message>
    <message>
        <source>Use {t}</source>
        <translation>Usar {t}</translation>
    </message>
    <message>
        <source>Versions, licences and sources</source>
        <translation>Versões, licenças e fontes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidência</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Waiting to be scored</source>
        <translation>À espera de escore</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigiar uma pasta</translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <translation>Vigiando {name}</translation>
    </message>
    <message>
        <source>What do the labels mean?</source>
        <translation>O que significam os rótulos?</translation>
    </message>
    <message>
        <source>What is older is erased from the record at once. Files of films never are.</source>
        <translation>O que é mais antigo é apagado do registro na hora. Os arquivos das radiografias, nunca.</translation>
    </message>
    <message>
        <source>What runs the model. Each is tested on a known film before it is used.</source>
        <translation>O que executa o modelo. Cada um é testado com uma radiografia conhecida antes do uso.</translation>
    </message>
    <message>
        <source>What you opened is scored as soon as you accept.</source>
        <translation>O que você abriu será pontuado assim que aceitar.</translation>
    </message>
    <message>
        <source>Where the threshold lies. Changing it decides every film of the list again.</source>
        <translation>Onde fica o limiar. Mudá-lo decide de novo cada radiografia da lista.</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>Quais achados mostrar</translation>
    </message>
    <message>
        <source>Whoever labelled these films had not seen Lobar&apos;s score</source>
        <translation>Quem rotulou estas radiografias não tinha visto o escore do Lobar</translation>
    </message>
    <message>
        <source>Window of grey values</source>
        <translation>Janela de cinzas</translation>
    </message>
    <message>
        <source>Window of grey values (1 to 6). Drag on the film: across for width, up and down for level. {note}</source>
        <translation>Janela de cinzas (1 a 6). Arraste sobre a radiografia: na horizontal a largura, na vertical o nível. {note}</translation>
    </message>
    <message>
        <source>Window: as stored, automatic, lung, soft tissue, bone, full range (on the film)</source>
        <translation>Janela: como gravado, automática, pulmão, partes moles, osso, faixa completa (na radiografia)</translation>
    </message>
    <message>
        <source>With pneumonia</source>
        <translation>Com pneumonia</translation>
    </message>
    <message>
        <source>With the columns file and label in its first line, and patient where films of one child are to be kept together.</source>
        <translation>Com as colunas file e label na primeira linha, e patient se as radiografias de uma mesma criança devem ficar juntas.</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Without pneumonia</source>
        <translation>Sem pneumonia</translation>
    </message>
    <message>
        <source>Worklist, most urgent first</source>
        <translation>Lista de trabalho, mais urgentes primeiro</translation>
    </message>
    <message>
        <source>You can go back to the films meanwhile. Scores of these films are recorded, but shown to nobody.</source>
        <translation>Enquanto isso você pode voltar às radiografias. Os escores destas são registrados, mas não mostrados a ninguém.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your name is a note of who is responsible, no electronic signature. It holds for model {model} alone: another model needs another check. You can revoke it at any time.</source>
        <translation>Seu nome indica quem é responsável; não é uma assinatura eletrônica. Vale só para o modelo {model}: outro modelo precisa de outra verificação. Você pode revogar a qualquer momento.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Própria</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Sua leitura</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>a newer version of Lobar wrote it. Use that version.</source>
        <translation>uma versão mais nova do Lobar o escreveu. Use essa versão.</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>cerca de {n} min restantes</translation>
    </message>
    <message>
        <source>above 0.99</source>
        <translation>&gt; 0,99</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>idade {age}</translation>
    </message>
    <message>
        <source>agrees with Lobar</source>
        <translation>concorda com o Lobar</translation>
    </message>
    <message>
        <source>another program is using it. Close other windows of Lobar and try again.</source>
        <translation>outro programa está usando. Feche as outras janelas do Lobar e tente de novo.</translation>
    </message>
    <message>
        <source>area {area}</source>
        <translation>área {area}</translation>
    </message>
    <message>
        <source>before seeing the score</source>
        <translation>antes de ver o escore</translation>
    </message>
    <message>
        <source>below 0.01</source>
        <translation>&lt; 0,01</translation>
    </message>
    <message>
        <source>disagrees with Lobar</source>
        <translation>discorda do Lobar</translation>
    </message>
    <message>
        <source>entry {n}, {head}</source>
        <translation>entrada {n}, {head}</translation>
    </message>
    <message>
        <source>films of patients kept apart (highest patient numbers) of the same hospital; not another hospital</source>
        <translation>radiografias de pacientes separados (números de paciente mais altos) do mesmo hospital; não de outro hospital</translation>
    </message>
    <message>
        <source>films of this site that had no part in choosing its threshold</source>
        <translation>radiografias deste local que não participaram da escolha do limiar</translation>
    </message>
    <message>
        <source>finds: {finding}</source>
        <translation>conclui: {finding}</translation>
    </message>
    <message>
        <source>given {p}, found {f}</source>
        <translation>dada {p}, achada {f}</translation>
    </message>
    <message>
        <source>intercept {value}</source>
        <translation>intercepto {value}</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>it cannot be read. Check that it is still there.</source>
        <translation>não pode ser lido. Verifique se ainda está lá.</translation>
    </message>
    <message>
        <source>it could not be written ({detail}). The disk may be full.</source>
        <translation>não pôde ser escrito ({detail}). O disco pode estar cheio.</translation>
    </message>
    <message>
        <source>it does not hold two folders with films. Make one folder for films with pneumonia and one for films without, and choose the folder that holds both.</source>
        <translation>não contém duas pastas com radiografias. Faça uma pasta para as com pneumonia e uma para as sem, e escolha a pasta que contém ambas.</translation>
    </message>
    <message>
        <source>it holds no image. It may be a report or an index of a disc.</source>
        <translation>não contém imagem. Pode ser um laudo ou o índice de um disco.</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file.</source>
        <translation>é uma pasta ou um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>it is an archive within an archive. Unpack it first.</source>
        <translation>é um arquivo compactado dentro de outro. Descompacte primeiro.</translation>
    </message>
    <message>
        <source>it is damaged. Start Lobar again: it is then put aside, not deleted.</source>
        <translation>está danificado. Inicie o Lobar de novo: ele é posto de lado, não apagado.</translation>
    </message>
    <message>
        <source>it is made for a newer Lobar than {version}.</source>
        <translation>é feito para um Lobar mais novo que {version}.</translation>
    </message>
    <message>
        <source>it is not a film that Lobar can take.</source>
        <translation>não é uma radiografia que o Lobar possa usar.</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Pack it again as an ordinary zip.</source>
        <translation>está compactado de forma incomum. Compacte de novo como zip comum.</translation>
    </message>
    <message>
        <source>it is protected by a password. Unpack it first.</source>
        <translation>está protegido por senha. Descompacte primeiro.</translation>
    </message>
    <message>
        <source>it is too large for a film: {size} MB, the limit is {limit}.</source>
        <translation>é grande demais para uma radiografia: {size} MB, o limite é {limit}.</translation>
    </message>
    <message>
        <source>it is too large for a film: {size} million pixels, the limit is {limit}.</source>
        <translation>é grande demais para uma radiografia: {size} milhões de pixels, o limite é {limit}.</translation>
    </message>
    <message>
        <source>it needs Lobar {detail} or later; this is {version}.</source>
        <translation>precisa do Lobar {detail} ou posterior; este é {version}.</translation>
    </message>
    <message>
        <source>it needs more than {n} MB.</source>
        <translation>precisa de mais de {n} MB.</translation>
    </message>
    <message>
        <source>it took longer than {n} seconds. If it lies on a share or a disc, copy it to this computer.</source>
        <translation>demorou mais de {n} segundos. Se está em uma pasta de rede ou um disco, copie para este computador.</translation>
    </message>
    <message>
        <source>it was stopped.</source>
        <translation>foi interrompido.</translation>
    </message>
    <message>
        <source>its colours are stored in a way that is not supported.</source>
        <translation>suas cores estão gravadas de um modo não suportado.</translation>
    </message>
    <message>
        <source>its column label holds {detail} different values, which cannot all be classes.</source>
        <translation>sua coluna label tem {detail} valores diferentes, que não podem ser todos classes.</translation>
    </message>
    <message>
        <source>its compression is not supported. Export it again uncompressed or as JPEG 2000.</source>
        <translation>sua compressão não é suportada. Exporte sem compressão ou como JPEG 2000.</translation>
    </message>
    <message>
        <source>its first line does not name the columns file and label. Save the table as CSV with these two names in its first line.</source>
        <translation>sua primeira linha não nomeia as colunas file e label. Salve a tabela como CSV com esses dois nomes na primeira linha.</translation>
    </message>
    <message>
        <source>its pixels are stored with an unusual number of bits.</source>
        <translation>seus pixels estão gravados com um número incomum de bits.</translation>
    </message>
    <message>
        <source>its test could not be started.</source>
        <translation>seu teste não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>its validation.json does not say that this network was validated.</source>
        <translation>seu validation.json não diz que esta rede foi validada.</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>menos de 1 min restante</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>model.json does not describe a model for this version ({detail}).</source>
        <translation>model.json não descreve um modelo para esta versão ({detail}).</translation>
    </message>
    <message>
        <source>model.onnx holds no sound network.</source>
        <translation>model.onnx não contém uma rede válida.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>no model was found. Choose its folder, its model.json or its zip archive.</source>
        <translation>nenhum modelo encontrado. Escolha a pasta, o model.json ou o arquivo zip dele.</translation>
    </message>
    <message>
        <source>no page could be begun</source>
        <translation>nenhuma página pôde ser iniciada</translation>
    </message>
    <message>
        <source>no record is kept</source>
        <translation>nenhum registro é mantido</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>sem escala</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem escore</translation>
    </message>
    <message>
        <source>no slope: a threshold separates the classes</source>
        <translation>sem inclinação: um limiar separa as classes</translation>
    </message>
    <message>
        <source>none of the films that it lists is there. Names of files are taken from the CSV&apos;s own folder on.</source>
        <translation>nenhuma das radiografias que ele lista está lá. Os nomes de arquivo partem da pasta do CSV.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>not suspected</source>
        <translation>sem suspeita</translation>
    </message>
    <message>
        <source>probability at {n}</source>
        <translation>probabilidade a {n}</translation>
    </message>
    <message>
        <source>probability {p}</source>
        <translation>probabilidade {p}</translation>
    </message>
    <message>
        <source>read by {reader}: {what}</source>
        <translation>lida por {reader}: {what}</translation>
    </message>
    <message>
        <source>reading it failed.</source>
        <translation>a leitura falhou.</translation>
    </message>
    <message>
        <source>slope {value} ({low}–{high})</source>
        <translation>inclinação {value} ({low}–{high})</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>suspeita</translation>
    </message>
    <message>
        <source>testing it crashed.</source>
        <translation>o teste travou.</translation>
    </message>
    <message>
        <source>testing it took too long.</source>
        <translation>o teste demorou demais.</translation>
    </message>
    <message>
        <source>testing it took too much memory.</source>
        <translation>o teste ocupou memória demais.</translation>
    </message>
    <message>
        <source>the decoder crashed on it.</source>
        <translation>o decodificador travou ao lê-lo.</translation>
    </message>
    <message>
        <source>the disk may be full, or the data folder protected. Make room and start Lobar again.</source>
        <translation>o disco pode estar cheio, ou a pasta de dados protegida. Libere espaço e inicie o Lobar de novo.</translation>
    </message>
    <message>
        <source>the disk or the network gave an error. Copy the file to this computer.</source>
        <translation>o disco ou a rede deu um erro. Copie o arquivo para este computador.</translation>
    </message>
    <message>
        <source>the file does not exist. Check where it was moved to.</source>
        <translation>o arquivo não existe. Verifique para onde foi movido.</translation>
    </message>
    <message>
        <source>the file is damaged or ends too early. Copy it again from the X-ray machine.</source>
        <translation>o arquivo está danificado ou termina cedo demais. Copie de novo do aparelho de raios X.</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from the X-ray machine.</source>
        <translation>o arquivo está vazio. Copie de novo do aparelho de raios X.</translation>
    </message>
    <message>
        <source>the network cannot be run here.</source>
        <translation>a rede não pode ser executada aqui.</translation>
    </message>
    <message>
        <source>the network does not take or give what Lobar needs ({detail}).</source>
        <translation>a rede não recebe ou não dá o que o Lobar precisa ({detail}).</translation>
    </message>
    <message>
        <source>the network keeps numbers outside of its file, which Lobar never loads.</source>
        <translation>a rede guarda números fora do seu arquivo, que o Lobar nunca carrega.</translation>
    </message>
    <message>
        <source>the network needs operators beyond the ONNX standard ({detail}).</source>
        <translation>a rede precisa de operadores fora do padrão ONNX ({detail}).</translation>
    </message>
    <message>
        <source>the network scored the film that came with it wrongly ({detail}).</source>
        <translation>a rede pontuou errado a radiografia que veio com ela ({detail}).</translation>
    </message>
    <message>
        <source>the zip archive holds no films.</source>
        <translation>o arquivo zip não contém radiografias.</translation>
    </message>
    <message>
        <source>the zip archive holds too many files. Unpack it first.</source>
        <translation>o arquivo zip contém arquivos demais. Descompacte primeiro.</translation>
    </message>
    <message>
        <source>the zip archive is damaged. Copy or pack it again.</source>
        <translation>o arquivo zip está danificado. Copie ou compacte de novo.</translation>
    </message>
    <message>
        <source>the zip archive would unpack to far more than films need.</source>
        <translation>o arquivo zip ocuparia muito mais do que radiografias precisam.</translation>
    </message>
    <message>
        <source>there is no sound backup copy of it.</source>
        <translation>não há cópia de segurança íntegra.</translation>
    </message>
    <message>
        <source>this computer could not start a reader. Close other programs and try again.</source>
        <translation>este computador não conseguiu iniciar um leitor. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>this kind of file is not supported. Use DICOM, PNG, JPEG or TIFF.</source>
        <translation>este tipo de arquivo não é suportado. Use DICOM, PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>threshold {t}</source>
        <translation>limiar {t}</translation>
    </message>
    <message>
        <source>threshold {t}, uncertain from {low} to {high}</source>
        <translation>limiar {t}, incerto de {low} a {high}</translation>
    </message>
    <message>
        <source>turned {n}° clockwise</source>
        <translation>girada {n}° à direita</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>menos de 1 ano</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>dia desconhecido</translation>
    </message>
    <message>
        <source>version {v}</source>
        <translation>versão {v}</translation>
    </message>
    <message>
        <source>view {view}</source>
        <translation>incidência {view}</translation>
    </message>
    <message>
        <source>you have no permission to read it. Ask whoever owns the file.</source>
        <translation>você não tem permissão para ler. Pergunte ao dono do arquivo.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{detail} cannot be read. The stick or the file may be damaged.</source>
        <translation>{detail} não pode ser lido. O pendrive ou o arquivo pode estar danificado.</translation>
    </message>
    <message>
        <source>{detail} is damaged, or not the one that model.json describes.</source>
        <translation>{detail} está danificado ou não é o que model.json descreve.</translation>
    </message>
    <message>
        <source>{detail} is larger than that of any model for Lobar.</source>
        <translation>{detail} é maior que o de qualquer modelo para o Lobar.</translation>
    </message>
    <message>
        <source>{detail} is missing.</source>
        <translation>Falta {detail}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{films} as PNG or JPEG, without age and view: taken as frontal, 1 to 5 years.</source>
        <translation>{films} em PNG ou JPEG, sem idade nem incidência: consideradas frontais, de 1 a 5 anos.</translation>
    </message>
    <message>
        <source>{films} count</source>
        <translation>contam: {films}</translation>
    </message>
    <message>
        <source>{films} left to read (Ctrl+J).</source>
        <translation>Falta ler: {films} (Ctrl+J).</translation>
    </message>
    <message>
        <source>{films} so far, the last at {time}</source>
        <translation>{films} até agora, a última às {time}</translation>
    </message>
    <message>
        <source>{films} still to be scored.</source>
        <translation>Falta pontuar: {films}.</translation>
    </message>
    <message>
        <source>{films} taken out of the list. The files are untouched.</source>
        <translation>Removido da lista: {films}. Os arquivos não são tocados.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>{first} e mais {n}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{kind} files are not supported. Use DICOM, PNG, JPEG or TIFF.</source>
        <translation>arquivos {kind} não são suportados. Use DICOM, PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{model} passed its test. It is used from the next start of Lobar.</source>
        <translation>{model} passou no teste. Será usado a partir do próximo início do Lobar.</translation>
    </message>
    <message>
        <source>{model} stays in use.</source>
        <translation>{model} continua em uso.</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} e mais {n}</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}. The earlier report is unchanged.</source>
        <translation>{name} não pôde ser escrito: {detail}. O relatório anterior não muda.</translation>
    </message>
    <message>
        <source>{name} is not available on this computer. Choose one of: {available}.</source>
        <translation>{name} não está disponível neste computador. Escolha entre: {available}.</translation>
    </message>
    <message>
        <source>{name} is open in another program or protected. Close it there. The earlier report is unchanged.</source>
        <translation>{name} está aberto em outro programa ou protegido. Feche-o lá. O relatório anterior não muda.</translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval from {low} to {high}</source>
        <translation>{name} {value}, intervalo de 95% de {low} a {high}</translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval {limits}</source>
        <translation>{name} {value}, intervalo de 95% {limits}</translation>
    </message>
    <message>
        <source>{name}, and score the film again. This is recorded.</source>
        <translation>{name} e pontuar de novo a radiografia. Fica registrado.</translation>
    </message>
    <message>
        <source>{name}: not measured</source>
        <translation>{name}: não medido</translation>
    </message>
    <message>
        <source>{name}: {found} found at {false} false alarms</source>
        <translation>{name}: {found} achadas com {false} de alarmes falsos</translation>
    </message>
    <message>
        <source>{n} cm</source>
        <translation>{n} cm</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier readings</source>
        <translation>
            <numerusform>{n} leitura anterior</numerusform>
            <numerusform>{n} leituras anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} films</source>
        <translation>
            <numerusform>{n} radiografia</numerusform>
            <numerusform>{n} radiografias</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} mm</source>
        <translation>{n} mm</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mês</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more urgent films above</source>
        <translation>
            <numerusform>{n} mais urgente acima</numerusform>
            <numerusform>{n} mais urgentes acima</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all} with pneumonia missed</source>
        <translation>{n} de {all} com pneumonia perdidas</translation>
    </message>
    <message>
        <source>{n} of {all} without are false alarms</source>
        <translation>{n} de {all} sem pneumonia são alarmes falsos</translation>
    </message>
    <message>
        <source>{n} pixels (no scale in the file)</source>
        <translation>{n} pixels (sem escala no arquivo)</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} y</source>
        <translation>
            <numerusform>{n} ano</numerusform>
            <numerusform>{n} anos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} y or more</source>
        <translation>{n} anos ou mais</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} anos</translation>
    </message>
    <message>
        <source>{n} {finding}</source>
        <translation>{finding}: {n}</translation>
    </message>
    <message>
        <source>{rate} films/s</source>
        <translation>{rate} rad./s</translation>
    </message>
    <message>
        <source>{reader}, {moment}: {what}</source>
        <translation>{reader}, {moment}: {what}</translation>
    </message>
    <message>
        <source>{source}, {films} that count, measured on {day} with model {model}. Where no file and no label says whose a film is, it counts as a patient of its own.</source>
        <translation>{source}, contam {films}, medido em {day} com o modelo {model}. Se nem arquivo nem rótulo dizem de quem é uma radiografia, ela conta como um paciente à parte.</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, concluído</translation>
    </message>
    <message>
        <source>{text} of all these films</source>
        <translation>{text} de todas estas</translation>
    </message>
    <message>
        <source>{value} ({interval})</source>
        <translation>{value} ({interval})</translation>
    </message>
    <message>
        <source>{value} ({low}–{high})</source>
        <translation>{value} ({low}–{high})</translation>
    </message>
    <message>
        <source>{what} ({names})</source>
        <translation>{what} ({names})</translation>
    </message>
    <message>
        <source>{what}: {films}</source>
        <translation>{what}: {films}</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {bits} bit, {format}</source>
        <translation>{width} × {height} pixels, {bits} bits, {format}</translation>
    </message>
    <message>
        <source>{width} × {height}, {bits} bit</source>
        <translation>{width} × {height}, {bits} bits</translation>
    </message>
    <message>
        <source>{with_} patients with and {without} without pneumonia: a share of {share} is known to within about {points} points.</source>
        <translation>{with_} pacientes com e {without} sem pneumonia: uma parte de {share} é conhecida com margem de cerca de {points} pontos.</translation>
    </message>
    <message>
        <source>{with_} with, {without} without</source>
        <translation>{with_} com, {without} sem</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
</TS>
