<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Lobar</name>
    <message>
        <source>   grey {value} at {x}, {y}</source>
        <translation>   الرمادي {value} عند {x}، {y}</translation>
    </message>
    <message>
        <source>  Figures from {films}: {where}</source>
        <translation>  الأرقام مقيسة على {films}: {where}</translation>
    </message>
    <message>
        <source>  For the scope check also: frontal films of ieee8023/covid-chestxray-dataset, CC BY.</source>
        <translation>  ولفحص النطاق أيضًا: صور صدر أمامية من ieee8023/covid-chestxray-dataset، CC BY.</translation>
    </message>
    <message>
        <source>  No model is loaded.</source>
        <translation>  لا يوجد نموذج محمَّل.</translation>
    </message>
    <message>
        <source>  Processor: {name}</source>
        <translation>  المعالج: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>  Trained on: {data}</source>
        <translation>  دُرِّب على: ⁨{data}⁩</translation>
    </message>
    <message>
        <source>  Typefaces Inter and Noto Sans Arabic UI: SIL Open Font License 1.1</source>
        <translation>  الخطان Inter وNoto Sans Arabic UI: رخصة SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source> (probabilities too cautious)</source>
        <translation> (احتمالات أحذر من اللازم)</translation>
    </message>
    <message>
        <source> (probabilities too extreme)</source>
        <translation> (احتمالات متطرفة أكثر من اللازم)</translation>
    </message>
    <message>
        <source> 1 other file was passed over.</source>
        <translation> وتُجوِّز ملف آخر واحد.</translation>
    </message>
    <message numerus="yes">
        <source> {n} other files were passed over.</source>
        <translation>
            <numerusform> ولم يُتجاوَز أي ملف آخر.</numerusform>
            <numerusform> وتُجوِّز ملف آخر واحد.</numerusform>
            <numerusform> وتُجوِّز ملفان آخران.</numerusform>
            <numerusform> وتُجوِّزت {n} ملفات أخرى.</numerusform>
            <numerusform> وتُجوِّز {n} ملفًا آخر.</numerusform>
            <numerusform> وتُجوِّز {n} ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> ‏·‏ </translation>
    </message>
    <message>
        <source>&amp;About Lobar</source>
        <translation>حول Lobar</translation>
    </message>
    <message>
        <source>&amp;Agree with Lobar</source>
        <translation>أتفق مع Lobar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>&amp;Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>&amp;Clockwise</source>
        <translation>باتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>&amp;Copy case</source>
        <translation>نسخ الحالة</translation>
    </message>
    <message>
        <source>&amp;Correct and score again</source>
        <translation>التصحيح وإعادة حساب الدرجة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Disagree with Lobar</source>
        <translation>لا أتفق مع Lobar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Erase this patient from the record…</source>
        <translation>محو هذا المريض من السجل…</translation>
    </message>
    <message>
        <source>&amp;Exchange black and white</source>
        <translation>تبديل الأسود والأبيض</translation>
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keep patients&apos; names in the record</source>
        <translation>حفظ أسماء المرضى في السجل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>عكس أفقي</translation>
    </message>
    <message>
        <source>&amp;Mirror left and right</source>
        <translation>عكس اليمين واليسار</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>طريقة العرض التالية</translation>
    </message>
    <message>
        <source>&amp;One to one</source>
        <translation>واحد إلى واحد</translation>
    </message>
    <message>
        <source>&amp;Patients named on screen</source>
        <translation>أسماء المرضى على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Pause or continue</source>
        <translation>إيقاف مؤقت أو متابعة</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>&amp;Record the reading</source>
        <translation>تسجيل القراءة</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Reset the view</source>
        <translation>إعادة ضبط العرض</translation>
    </message>
    <message>
        <source>&amp;Score again</source>
        <translation>إعادة حساب الدرجة</translation>
    </message>
    <message>
        <source>&amp;Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Turn and score again</source>
        <translation>التدوير وإعادة حساب الدرجة</translation>
    </message>
    <message>
        <source>&amp;Undo the last change of the list</source>
        <translation>التراجع عن آخر تغيير في القائمة</translation>
    </message>
    <message>
        <source>&amp;Upside down</source>
        <translation>قلب رأسًا على عقب</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>({p} at {prevalence})</source>
        <translation>({p} عند {prevalence})</translation>
    </message>
    <message>
        <source>+ Map</source>
        <translation>+ الخريطة</translation>
    </message>
    <message>
        <source>+ Prior</source>
        <translation>+ السابقة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>, {n} days earlier</source>
        <translation>
            <numerusform>، في اليوم نفسه</numerusform>
            <numerusform>، قبلها بيوم واحد</numerusform>
            <numerusform>، قبلها بيومين</numerusform>
            <numerusform>، قبلها بـ{n} أيام</numerusform>
            <numerusform>، قبلها بـ{n} يومًا</numerusform>
            <numerusform>، قبلها بـ{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>0–100 %</source>
        <translation>⁦0–100%⁩</translation>
    </message>
    <message>
        <source>1 film</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>1 more urgent film above</source>
        <translation>صورة أكثر إلحاحًا في الأعلى</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>من 1 إلى 5</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>من 1 إلى 6</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 سنوات</translation>
    </message>
    <message>
        <source>50–100 %</source>
        <translation>⁦50–100%⁩</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة الثقة 95%</translation>
    </message>
    <message>
        <source>A CSV</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>A CSV of labels</source>
        <translation>ملف CSV بالتصنيفات</translation>
    </message>
    <message>
        <source>A colour picture</source>
        <translation>صورة ملوّنة</translation>
    </message>
    <message>
        <source>A file that was not read</source>
        <translation>ملف لم يُقرأ</translation>
    </message>
    <message>
        <source>A film below the threshold does not rule out pneumonia, and one above it may show another illness. Lobar looks for nothing but pneumonia.</source>
        <translation>الصورة التي تقع دون العتبة لا تستبعد الالتهاب الرئوي، والتي تقع فوقها قد تُظهر مرضًا آخر. لا يبحث Lobar إلا عن الالتهاب الرئوي.</translation>
    </message>
    <message>
        <source>A folder or a zip archive with model.json. It is tested on a known film before it is kept, and the model in use stays on this computer.</source>
        <translation>مجلد أو أرشيف zip فيه model.json. يُختبر على صورة معروفة قبل حفظه، ويبقى النموذج المستعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A folder per class</source>
        <translation>مجلد لكل فئة</translation>
    </message>
    <message>
        <source>A label that is not used</source>
        <translation>تصنيف غير مستعمل</translation>
    </message>
    <message>
        <source>A photograph of a film</source>
        <translation>صورة فوتوغرافية للفيلم</translation>
    </message>
    <message>
        <source>A side view</source>
        <translation>صورة جانبية</translation>
    </message>
    <message>
        <source>A threshold is chosen on one half of the patients and tested on the other: with {held} of each held out, a share of {share} is known to within {points} points.</source>
        <translation>تُختار العتبة على نصف المرضى وتُختبر على النصف الآخر: مع إفراد {held} من كل نوع تُعرف نسبة {share} بهامش {points} نقاط.</translation>
    </message>
    <message>
        <source>AP, from the front</source>
        <translation>‏AP، من الأمام</translation>
    </message>
    <message>
        <source>About Lobar</source>
        <translation>حول Lobar</translation>
    </message>
    <message>
        <source>Above the threshold “{point}” were {sensitivity} of the films with pneumonia and {false} of those without. Measured on {films}: {where}.</source>
        <translation>فوق العتبة «⁨{point}⁩» وقعت {sensitivity} من الصور التي فيها التهاب رئوي و{false} من الصور التي ليس فيها. القياس على {films}: {where}.</translation>
    </message>
    <message>
        <source>Above the threshold. Have it read soon.</source>
        <translation>فوق العتبة. اطلب قراءتها قريبًا.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept and open a folder…</source>
        <translation>القبول وفتح مجلد…</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Age {measured}: Lobar was tested on {limit} years.</source>
        <translation>العمر: {measured}. اختُبر Lobar على أعمار {limit} سنوات.</translation>
    </message>
    <message>
        <source>Age {value} y: outside {limit} y</source>
        <translation>العمر {value}: خارج {limit} سنوات</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>أتفق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>All parts (SBOM)</source>
        <translation>كل الأجزاء (SBOM)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>An earlier film of the same patient, from this list</source>
        <translation>صورة سابقة للمريض نفسه من هذه القائمة</translation>
    </message>
    <message>
        <source>Another view</source>
        <translation>وضعية أخرى</translation>
    </message>
    <message>
        <source>Apple GPU (Core ML)</source>
        <translation>معالج رسوميات Apple (Core ML)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>بترتيب الفتح</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>كما هي محفوظة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Ask whoever made it.</source>
        <translation>اسأل من صنعه.</translation>
    </message>
    <message>
        <source>At the share of pneumonia among these films, {share}: {slope}, mean error {error} points, Brier score {brier}.</source>
        <translation>عند نسبة الالتهاب الرئوي بين هذه الصور، {share}: {slope}، متوسط الخطأ {error} نقاط، درجة Brier ‏{brier}.</translation>
    </message>
    <message>
        <source>At the shipped threshold {threshold}: sensitivity {here} here, {there} on the test films; specificity {well_here} here, {well_there} there.</source>
        <translation>عند العتبة الأصلية {threshold}: الحساسية {here} هنا و{there} على صور الاختبار؛ النوعية {well_here} هنا و{well_there} هناك.</translation>
    </message>
    <message>
        <source>At the shipped threshold {t}, all films that count</source>
        <translation>عند العتبة الأصلية {t}، كل الصور المحتسبة</translation>
    </message>
    <message>
        <source>At this clinic&apos;s prevalence of</source>
        <translation>عند معدل الانتشار المحلي</translation>
    </message>
    <message>
        <source>At this clinic&apos;s prevalence of {n}</source>
        <translation>عند معدل الانتشار المحلي {n}</translation>
    </message>
    <message>
        <source>At this site Lobar gives more false alarms than on its test films</source>
        <translation>في هذا الموقع يعطي Lobar إنذارات كاذبة أكثر مما في صور اختباره</translation>
    </message>
    <message>
        <source>At this site Lobar misses more and gives more false alarms than on its tests</source>
        <translation>في هذا الموقع يفوّت Lobar أكثر ويعطي إنذارات كاذبة أكثر مما في اختباراته</translation>
    </message>
    <message>
        <source>At this site Lobar misses more than on its test films</source>
        <translation>في هذا الموقع يفوّت Lobar أكثر مما في صور اختباره</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>العودة إلى الأرقام</translation>
    </message>
    <message>
        <source>Back to the films</source>
        <translation>العودة إلى الصور</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Below the threshold. This does not rule out pneumonia.</source>
        <translation>دون العتبة. هذا لا يستبعد الالتهاب الرئوي.</translation>
    </message>
    <message>
        <source>Black and white are exchanged in this film.</source>
        <translation>الأسود والأبيض متبادلان في هذه الصورة.</translation>
    </message>
    <message>
        <source>Blind readings</source>
        <translation>القراءات المعمّاة</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>جزء الجسم</translation>
    </message>
    <message>
        <source>Body part {value}</source>
        <translation>جزء الجسم {value}</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>عظم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>حسب العمر</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By view</source>
        <translation>حسب الوضعية</translation>
    </message>
    <message>
        <source>C&amp;heck the record</source>
        <translation>فحص السجل</translation>
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
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Calibration: {bins}.</source>
        <translation>المعايرة: {bins}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Case ID</source>
        <translation>معرّف الحالة</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>الحالة ⁨{id}⁩</translation>
    </message>
    <message>
        <source>Case {title}</source>
        <translation>الحالة ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>إعادة الفحص…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>Checked at this site by {name} on {day}: {films}, sensitivity {sensitivity}, specificity {specificity} at threshold {threshold}.</source>
        <translation>فُحص في هذا الموقع بواسطة ⁨{name}⁩ في {day}: {films}، الحساسية {sensitivity}، النوعية {specificity} عند العتبة {threshold}.</translation>
    </message>
    <message>
        <source>Checked at this site, {day}.</source>
        <translation>فُحص في هذا الموقع، {day}.</translation>
    </message>
    <message>
        <source>Checked by {model}, {time}</source>
        <translation>فُحصت بواسطة ⁨{model}⁩، {time}</translation>
    </message>
    <message>
        <source>Choose a CSV of labels</source>
        <translation>اختيار ملف CSV بالتصنيفات</translation>
    </message>
    <message>
        <source>Choose a CSV…</source>
        <translation>اختيار ملف CSV…</translation>
    </message>
    <message>
        <source>Choose a film in the list.</source>
        <translation>اختر صورة من القائمة.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose the folder that holds the classes</source>
        <translation>اختيار المجلد الذي يحوي الفئات</translation>
    </message>
    <message>
        <source>Close a dialog or the settings</source>
        <translation>إغلاق مربع حوار أو الإعدادات</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>إغلاق الملخص</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Confirm how the films were labelled.</source>
        <translation>أكّد كيف صُنّفت الصور.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy of another film</source>
        <translation>نسخة من صورة أخرى</translation>
    </message>
    <message>
        <source>Copy the model to the stick again.</source>
        <translation>انسخ النموذج إلى الذاكرة مرة أخرى.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>DICOM tag Body Part Examined</source>
        <translation>وسم DICOM ‏Modality</translation>
    </message>
    <message>
        <source>DICOM tag Modality</source>
        <translation>وسم DICOM ‏Body Part Examined</translation>
    </message>
    <message>
        <source>DICOM tag View Position</source>
        <translation>وسم DICOM ‏View Position</translation>
    </message>
    <message>
        <source>DICOM, PNG, JPEG and TIFF. The films stay on this computer.</source>
        <translation>‏DICOM وPNG وJPEG وTIFF. تبقى الصور على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Decided again at {name}: {summary}.</source>
        <translation>أُعيد القرار عند ⁨{name}⁩: {summary}.</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>لا أتفق</translation>
    </message>
    <message>
        <source>Does Lobar hold at this clinic?</source>
        <translation>هل يصمد Lobar في هذه العيادة؟</translation>
    </message>
    <message>
        <source>Done: {films} in {time}</source>
        <translation>انتهى: {films} في {time}</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>أسفل، أعلى</translation>
    </message>
    <message>
        <source>Drop a folder of chest films here</source>
        <translation>أفلت هنا مجلدًا من صور الصدر</translation>
    </message>
    <message>
        <source>Elsewhere, and known limits</source>
        <translation>في أماكن أخرى، والحدود المعروفة</translation>
    </message>
    <message>
        <source>Enough films.</source>
        <translation>صور كافية.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase all scores and readings of {case} ({id}) from the record and its backup copies? This cannot be undone. Files of films are not touched.</source>
        <translation>هل تُمحى كل درجات وقراءات ⁨{case}⁩ ‏(⁨{id}⁩) من السجل ونسخه الاحتياطية؟ لا يمكن التراجع عن ذلك. لا تُمس ملفات الصور.</translation>
    </message>
    <message>
        <source>Erased from the record: scores {cases}, readings {readings}.</source>
        <translation>مُحي من السجل: الدرجات {cases}، القراءات {readings}.</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>تقرير الخطأ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every film in the list was read.</source>
        <translation>قُرئت كل صور القائمة.</translation>
    </message>
    <message>
        <source>Exchange them and score again</source>
        <translation>بدّلهما وأعد حساب الدرجة</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Export CSV as &amp;listed</source>
        <translation>تصدير CSV كما في القائمة</translation>
    </message>
    <message>
        <source>Export CSV of the &amp;chosen films</source>
        <translation>تصدير CSV للصور المختارة</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>التصدير رغم ذلك</translation>
    </message>
    <message>
        <source>Export it again from the X-ray machine.</source>
        <translation>صدّرها مرة أخرى من جهاز الأشعة.</translation>
    </message>
    <message>
        <source>Export the CSV</source>
        <translation>تصدير ملف CSV</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>تعذّرت</translation>
    </message>
    <message>
        <source>Failed: file not read</source>
        <translation>تعذّرت: لم يُقرأ الملف</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>إنذارات كاذبة</translation>
    </message>
    <message>
        <source>False alarms, % of films without pneumonia</source>
        <translation>إنذارات كاذبة، % من الصور بلا التهاب رئوي‏</translation>
    </message>
    <message>
        <source>Fi&amp;lm</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figures and their intervals are being worked out.</source>
        <translation>يجري حساب الأرقام وفتراتها.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>لم يُقرأ الملف</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Film and map</source>
        <translation>الصورة والخريطة</translation>
    </message>
    <message>
        <source>Film and prior</source>
        <translation>الصورة والسابقة</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg)</source>
        <translation>الصور (*.dcm *.dicom *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Films from another hospital or another X-ray machine can be harder for Lobar. Here it is measured on films of this clinic whose diagnosis is known. They are scored on this computer, and nothing leaves it.</source>
        <translation>قد تكون صور مستشفى آخر أو جهاز آخر أصعب على Lobar. هنا يُقاس على صور هذه العيادة المعروف تشخيصها. تُحسب درجاتها على هذا الحاسوب ولا يغادره شيء.</translation>
    </message>
    <message>
        <source>Films of {with_} patients with and {without} without pneumonia count; at least {least} of each are needed.</source>
        <translation>تُحتسب صور {with_} من المرضى بالتهاب رئوي و{without} بدونه؛ ويلزم {least} على الأقل من كل نوع.</translation>
    </message>
    <message>
        <source>Films that the model was trained on</source>
        <translation>الصور التي دُرِّب عليها النموذج</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Finished: {films}.</source>
        <translation>انتهى: {films}.</translation>
    </message>
    <message>
        <source>Fit the film to the pane (F)</source>
        <translation>ملاءمة الصورة للإطار (F)</translation>
    </message>
    <message>
        <source>Folders of labelled films</source>
        <translation>مجلدات صور مصنّفة</translation>
    </message>
    <message>
        <source>For {points} points it takes {n} of each.</source>
        <translation>لبلوغ {points} نقاط يلزم {n} من كل نوع.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>نسيان هذه</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>من الملف</translation>
    </message>
    <message>
        <source>From the next start. Translations were not reviewed by a native clinician.</source>
        <translation>من التشغيل القادم. لم يراجع الترجمات طبيب ناطق باللغة الأم.</translation>
    </message>
    <message>
        <source>From the next start: {model}</source>
        <translation>من التشغيل القادم: ⁨{model}⁩</translation>
    </message>
    <message>
        <source>From {films}, {positives} with pneumonia: {where}</source>
        <translation>من {films}، منها {positives} بالتهاب رئوي: {where}</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>المدى الكامل</translation>
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
        <translation>عام</translation>
    </message>
    <message>
        <source>Go back to {model}</source>
        <translation>العودة إلى ⁨{model}⁩</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>جارٍ الرجوع…</translation>
    </message>
    <message>
        <source>Hide score and map of a film until your own finding is recorded (Ctrl+Shift+R)</source>
        <translation>إخفاء درجة الصورة وخريطتها حتى تُسجَّل نتيجتك أنت (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>High sensitivity</source>
        <translation>حساسية عالية</translation>
    </message>
    <message>
        <source>High specificity</source>
        <translation>نوعية عالية</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>الأعلى احتمالًا</translation>
    </message>
    <message>
        <source>Hold Space</source>
        <translation>اضغط المسافة باستمرار</translation>
    </message>
    <message>
        <source>How common pneumonia is among the children filmed at this clinic</source>
        <translation>مدى شيوع الالتهاب الرئوي بين الأطفال الذين يُصوَّرون في هذه العيادة</translation>
    </message>
    <message>
        <source>How many of 100 children filmed at this clinic have pneumonia.</source>
        <translation>كم من كل 100 طفل يُصوَّرون في هذه العيادة مصابون بالتهاب رئوي.</translation>
    </message>
    <message>
        <source>How many of 100 children filmed here have pneumonia, in percent</source>
        <translation>كم من كل 100 طفل يُصوَّرون هنا مصابون بالتهاب رئوي، بالمئة</translation>
    </message>
    <message>
        <source>I agree with Lobar (A)</source>
        <translation>أتفق مع Lobar ‏(A)</translation>
    </message>
    <message>
        <source>I disagree with Lobar (D)</source>
        <translation>لا أتفق مع Lobar ‏(D)</translation>
    </message>
    <message>
        <source>I find</source>
        <translation>نتيجتي</translation>
    </message>
    <message>
        <source>I find: &amp;not suspected</source>
        <translation>نتيجتي: لا اشتباه</translation>
    </message>
    <message>
        <source>I find: &amp;suspected</source>
        <translation>نتيجتي: اشتباه</translation>
    </message>
    <message>
        <source>I find: &amp;uncertain</source>
        <translation>نتيجتي: غير مؤكد</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Import from a USB stick…</source>
        <translation>استيراد من ذاكرة USB…</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>عكس الألوان</translation>
    </message>
    <message>
        <source>Influence &amp;map on or off</source>
        <translation>إظهار خريطة التأثير أو إخفاؤها</translation>
    </message>
    <message>
        <source>Influence map</source>
        <translation>خريطة التأثير</translation>
    </message>
    <message>
        <source>Influence map on or off (M)</source>
        <translation>إظهار خريطة التأثير أو إخفاؤها (M)</translation>
    </message>
    <message>
        <source>Install Lobar again.</source>
        <translation>أعد تثبيت Lobar.</translation>
    </message>
    <message>
        <source>Install the newer Lobar first.</source>
        <translation>ثبّت أولًا إصدار Lobar الأحدث.</translation>
    </message>
    <message>
        <source>Invert (I). {note}</source>
        <translation>عكس الألوان (I). {note}</translation>
    </message>
    <message>
        <source>It does not look like a frontal chest film.</source>
        <translation>لا تبدو صورة صدر أمامية.</translation>
    </message>
    <message>
        <source>It is a colour picture, not a film.</source>
        <translation>هذه صورة ملوّنة وليست صورة أشعة.</translation>
    </message>
    <message>
        <source>It is a photograph, not the film itself. Use the file of the X-ray machine.</source>
        <translation>هذه صورة فوتوغرافية وليست صورة الأشعة نفسها. استعمل ملف جهاز الأشعة.</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>قيمة SHA-256 الخاصة به</translation>
    </message>
    <message>
        <source>Keep cases &amp;for</source>
        <translation>مدة حفظ الحالات</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>مدة حفظ السجل</translation>
    </message>
    <message>
        <source>Keep {t}</source>
        <translation>إبقاء {t}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (?)</source>
        <translation>اختصارات لوحة المفاتيح (?)</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>الحدود المعروفة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Labelled both ways</source>
        <translation>مصنّفة بالتصنيفين</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Labels given after seeing the score agree with it too often: the figures would promise more than Lobar keeps.</source>
        <translation>التصنيفات التي وُضعت بعد رؤية الدرجة توافقها أكثر من اللازم: ستَعِد الأرقام بأكثر مما يفي به Lobar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leave it refused</source>
        <translation>إبقاؤها مرفوضة</translation>
    </message>
    <message>
        <source>Left out, and in none of the figures:</source>
        <translation>مستبعدة، وليست في أي من الأرقام:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>مستبعدة:</translation>
    </message>
    <message>
        <source>Legend of the influence map, from less to more</source>
        <translation>دليل خريطة التأثير، من الأقل إلى الأكثر</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Lies on its side</source>
        <translation>مائلة على جانبها</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Lin&amp;k the panes</source>
        <translation>ربط الإطارات</translation>
    </message>
    <message>
        <source>Link zoom, place and window (K)</source>
        <translation>ربط التكبير والموضع والنافذة (K)</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>مذكورة مرتين</translation>
    </message>
    <message>
        <source>Listed, but not there</source>
        <translation>مذكورة وغير موجودة</translation>
    </message>
    <message>
        <source>Lobar</source>
        <translation>Lobar</translation>
    </message>
    <message>
        <source>Lobar closed unexpectedly last time. No film was changed.</source>
        <translation>أُغلق Lobar على نحو غير متوقع في المرة الأخيرة. لم تتغير أي صورة.</translation>
    </message>
    <message>
        <source>Lobar could not do this.</source>
        <translation>لم يستطع Lobar القيام بذلك.</translation>
    </message>
    <message>
        <source>Lobar could not read {name}: {why}</source>
        <translation>لم يستطع Lobar قراءة ⁨{name}⁩: {why}</translation>
    </message>
    <message>
        <source>Lobar could not take labels from {name}: {why}</source>
        <translation>لم يستطع Lobar أخذ تصنيفات من ⁨{name}⁩: {why}</translation>
    </message>
    <message>
        <source>Lobar gave no score. Have this film read.</source>
        <translation>لم يعطِ Lobar أي درجة. اطلب قراءة هذه الصورة.</translation>
    </message>
    <message>
        <source>Lobar has given no score yet.</source>
        <translation>لم يعطِ Lobar درجة بعد.</translation>
    </message>
    <message>
        <source>Lobar is research software, not a cleared medical device. It supports a qualified clinician; it does not diagnose, exclude pneumonia or replace clinical assessment. For frontal chest films of children aged 1 to 5.</source>
        <translation>‏Lobar برنامج بحثي وليس جهازًا طبيًا مرخَّصًا. يدعم الطبيب المؤهل، ولا يشخّص ولا يستبعد الالتهاب الرئوي ولا يغني عن التقييم السريري. لصور الصدر الأمامية للأطفال من عمر 1 إلى 5 سنوات.</translation>
    </message>
    <message>
        <source>Lobar is using the {used}, not the processor that was chosen; results are right, only slower. {why}</source>
        <translation>يستعمل Lobar ‏{used} بدل المعالج المختار؛ النتائج صحيحة لكنها أبطأ. {why}</translation>
    </message>
    <message>
        <source>Lobar never changes a threshold by itself: nothing holds before somebody confirms it.</source>
        <translation>لا يغيّر Lobar عتبة من تلقاء نفسه أبدًا: لا يسري شيء قبل أن يؤكده أحد.</translation>
    </message>
    <message>
        <source>Lobar report</source>
        <translation>تقرير Lobar</translation>
    </message>
    <message>
        <source>Lobar scores every film</source>
        <translation>يحسب Lobar درجة كل صورة</translation>
    </message>
    <message>
        <source>Lobar uses no network. Films and results stay on this computer.</source>
        <translation>لا يستعمل Lobar أي شبكة. تبقى الصور والنتائج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Lobar was not made for this film and not tested on such films: its score may mean nothing. That you overruled the refusal is recorded with the score and in every export.</source>
        <translation>لم يُصنع Lobar لهذه الصورة ولم يُختبر على صور مثلها: قد لا تعني درجته شيئًا. يُسجَّل تجاوزك للرفض مع الدرجة وفي كل تصدير.</translation>
    </message>
    <message>
        <source>Lobar was trained and measured on films of one hospital. Elsewhere it may be wrong more often; compare it with your own readings first.</source>
        <translation>دُرِّب Lobar وقيس على صور مستشفى واحد. قد يخطئ أكثر في أماكن أخرى؛ قارنه أولًا بقراءاتك أنت.</translation>
    </message>
    <message>
        <source>Lobar {version}</source>
        <translation>‏⁦Lobar ⁨{version}⁩⁩</translation>
    </message>
    <message>
        <source>Lobar: report of a list</source>
        <translation>‏Lobar: تقرير قائمة</translation>
    </message>
    <message>
        <source>Lobar: report of one film</source>
        <translation>‏Lobar: تقرير صورة</translation>
    </message>
    <message>
        <source>Look under the map (on the film)</source>
        <translation>النظر تحت الخريطة (على الصورة)</translation>
    </message>
    <message>
        <source>Looking for films in {title}</source>
        <translation>البحث عن صور في ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>رئة</translation>
    </message>
    <message>
        <source>Made before the score was seen.</source>
        <translation>أُجريت قبل رؤية الدرجة.</translation>
    </message>
    <message>
        <source>Made on {moment}</source>
        <translation>أُعدّ في {moment}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُعدّ بواسطة</translation>
    </message>
    <message>
        <source>Making the report of {films}</source>
        <translation>إعداد التقرير: {films}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Map: less opacity</source>
        <translation>الخريطة: عتامة أقل</translation>
    </message>
    <message>
        <source>Map: more opacity</source>
        <translation>الخريطة: عتامة أكثر</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Meaning of {label}</source>
        <translation>معنى {label}</translation>
    </message>
    <message>
        <source>Measured on {films}, {positives} with pneumonia: {where}.</source>
        <translation>القياس على {films}، منها {positives} بالتهاب رئوي: {where}.</translation>
    </message>
    <message>
        <source>Measured: {value} (limit {limit})</source>
        <translation>القيمة المقيسة: {value} (الحد {limit})</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Mirror left and right (H). {note}</source>
        <translation>عكس اليمين واليسار (H). {note}</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>نوع التصوير</translation>
    </message>
    <message>
        <source>Modality {value}</source>
        <translation>نوع التصوير {value}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Models (model.json *.zip)</source>
        <translation>النماذج (model.json *.zip)</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Move the film (on the film)</source>
        <translation>تحريك الصورة (على الصورة)</translation>
    </message>
    <message>
        <source>My finding: pneumonia not suspected (N)</source>
        <translation>نتيجتي: لا اشتباه بالتهاب رئوي (N)</translation>
    </message>
    <message>
        <source>My finding: pneumonia suspected (S)</source>
        <translation>نتيجتي: اشتباه بالتهاب رئوي (S)</translation>
    </message>
    <message>
        <source>My finding: uncertain (U)</source>
        <translation>نتيجتي: غير مؤكد (U)</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>الاسم والصفة</translation>
    </message>
    <message>
        <source>Name, number and date of birth from DICOM films. On screen only (key P).</source>
        <translation>الاسم والرقم وتاريخ الميلاد من صور DICOM. على الشاشة فقط (المفتاح P).</translation>
    </message>
    <message>
        <source>Names and numbers in the record</source>
        <translation>الأسماء والأرقام في السجل</translation>
    </message>
    <message>
        <source>Names of patients are erased from the record.</source>
        <translation>مُحيت أسماء المرضى من السجل.</translation>
    </message>
    <message>
        <source>Names of patients are kept in the record from now on.</source>
        <translation>تُحفظ أسماء المرضى في السجل من الآن.</translation>
    </message>
    <message>
        <source>New films are scored as they arrive.</source>
        <translation>تُحسب درجات الصور الجديدة عند وصولها.</translation>
    </message>
    <message>
        <source>New to Lobar?</source>
        <translation>جديد على Lobar؟</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next film &amp;to read</source>
        <translation>الصورة التالية للقراءة</translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation>عنصر التحكم التالي، السابق</translation>
    </message>
    <message>
        <source>Next, previous film (in the list)</source>
        <translation>الصورة التالية، السابقة (في القائمة)</translation>
    </message>
    <message>
        <source>No Ray cluster answers at {detail}. Check the address, and that it runs.</source>
        <translation>لا يجيب أي عنقود Ray عند ⁨{detail}⁩. تحقق من العنوان ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>No age in the file: Lobar was tested on 1 to 5 years.</source>
        <translation>لا عمر في الملف: اختُبر Lobar على أعمار من 1 إلى 5 سنوات.</translation>
    </message>
    <message>
        <source>No earlier film of this patient is in the list.</source>
        <translation>لا توجد صورة سابقة لهذا المريض في القائمة.</translation>
    </message>
    <message>
        <source>No film in the list matches.</source>
        <translation>لا توجد صورة مطابقة في القائمة.</translation>
    </message>
    <message>
        <source>No film left out.</source>
        <translation>لم تُستبعد أي صورة.</translation>
    </message>
    <message>
        <source>No film to show</source>
        <translation>لا صورة لعرضها</translation>
    </message>
    <message>
        <source>No films were found in {title}.</source>
        <translation>لم يُعثر على صور في ⁨{title}⁩.</translation>
    </message>
    <message>
        <source>No influence map</source>
        <translation>لا توجد خريطة تأثير</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>بلا تصنيف</translation>
    </message>
    <message>
        <source>No loss against Lobar&apos;s test films shows at this site</source>
        <translation>لا يظهر تراجع في هذا الموقع مقارنة بصور اختبار Lobar</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>لا يوجد نموذج محمَّل.</translation>
    </message>
    <message>
        <source>No reading of this film is recorded.</source>
        <translation>لا قراءة مسجّلة لهذه الصورة.</translation>
    </message>
    <message>
        <source>No region moved the score much.</source>
        <translation>لم تغيّر أي منطقة الدرجة كثيرًا.</translation>
    </message>
    <message>
        <source>No threshold is proposed: on the films held out it does not tell those with pneumonia from the others better than chance might.</source>
        <translation>لا تُقترح عتبة: في الصور المفردة لا تميّز ما فيه التهاب رئوي عن غيره أفضل مما قد تفعل الصدفة.</translation>
    </message>
    <message>
        <source>No threshold is proposed: on the films held out, the one chosen finds no more pneumonia and raises no fewer false alarms than the shipped one.</source>
        <translation>لا تُقترح عتبة: في الصور المفردة لا تجد المختارة التهابات رئوية أكثر ولا تعطي إنذارات كاذبة أقل من الأصلية.</translation>
    </message>
    <message>
        <source>No threshold is proposed: the one chosen on one half of the patients found only {share} of the pneumonia in the other half, less than it was chosen for. More films may settle it.</source>
        <translation>لا تُقترح عتبة: العتبة المختارة على نصف المرضى وجدت {share} فقط من الالتهاب الرئوي في النصف الآخر، أقل مما اختيرت له. قد يحسم الأمرَ مزيدٌ من الصور.</translation>
    </message>
    <message>
        <source>No threshold is proposed: there are too few films to test one. The shipped one stays.</source>
        <translation>لا تُقترح عتبة: الصور أقل من أن تُختبر بها عتبة. تبقى الأصلية.</translation>
    </message>
    <message>
        <source>No threshold is proposed: this model does not say which sensitivity its own threshold was measured to have.</source>
        <translation>لا تُقترح عتبة: لا يذكر هذا النموذج الحساسية المقيسة عند عتبته.</translation>
    </message>
    <message>
        <source>No view position in the file: taken as frontal.</source>
        <translation>لا وضعية في الملف: عُدَّت أمامية.</translation>
    </message>
    <message>
        <source>Nobody is named here: match the rows to the children by the case ID.</source>
        <translation>لا يُذكر اسم أحد هنا: طابق الأسطر بالأطفال بمعرّف الحالة.</translation>
    </message>
    <message>
        <source>Nobody is named here: match this report to the child by the case ID {id}.</source>
        <translation>لا يُذكر اسم أحد هنا: طابق هذا التقرير بالطفل بمعرّف الحالة ⁨{id}⁩.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Not a chest film</source>
        <translation>ليست صورة صدر</translation>
    </message>
    <message>
        <source>Not blind: the score could be seen before.</source>
        <translation>ليست معمّاة: كان يمكن رؤية الدرجة قبلها.</translation>
    </message>
    <message>
        <source>Not checked at this site.</source>
        <translation>لم يُتحقق منه في هذا الموقع.</translation>
    </message>
    <message>
        <source>Not checked at this site: nobody has measured here how well Lobar does on films of this clinic.</source>
        <translation>لم يُتحقق منه في هذا الموقع: لم يقس أحد هنا أداء Lobar على صور هذه العيادة.</translation>
    </message>
    <message>
        <source>Not checked at this site: the check of {day} by {name} was of model {model}, and has been void since {ended}, when the model became another.</source>
        <translation>لم يُتحقق منه في هذا الموقع: فحص {day} بواسطة ⁨{name}⁩ كان للنموذج ⁨{model}⁩، وبطل منذ {ended} حين تغيّر النموذج.</translation>
    </message>
    <message>
        <source>Not checked at this site: the check of {day} by {name} was revoked on {ended}.</source>
        <translation>لم يُتحقق منه في هذا الموقع: فحص {day} بواسطة ⁨{name}⁩ أُلغي في {ended}.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Not suspected</source>
        <translation>لا اشتباه</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Note: {code}.</source>
        <translation>ملاحظة: ⁨{code}⁩.</translation>
    </message>
    <message>
        <source>Nothing was scored, because there is no model.</source>
        <translation>لم تُحسب أي درجة لعدم وجود نموذج.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Of films like those Lobar was tested on, where as many show pneumonia as stands below the number. Where pneumonia is rarer, fewer films with this number will show it.</source>
        <translation>في صور كالتي اختُبر عليها Lobar، حين تكون نسبة الالتهاب الرئوي كما هي تحت الرقم. وحيث يكون أندر، تُظهره صور أقل ممن لها هذا الرقم.</translation>
    </message>
    <message>
        <source>Of texts and everything else in the window. From the next start.</source>
        <translation>للنصوص ولكل ما في النافذة. من التشغيل القادم.</translation>
    </message>
    <message>
        <source>Of the films above the threshold, the share that shows pneumonia</source>
        <translation>من الصور فوق العتبة، النسبة التي تُظهر التهابًا رئويًا</translation>
    </message>
    <message>
        <source>Of the films below the threshold, the share that shows none</source>
        <translation>من الصور دون العتبة، النسبة التي لا تُظهره</translation>
    </message>
    <message>
        <source>Offline: no network used</source>
        <translation>دون اتصال: لا تُستعمل أي شبكة</translation>
    </message>
    <message>
        <source>One folder with the films that show pneumonia, one with those that do not, both in a folder that you choose or drop here.</source>
        <translation>مجلد للصور التي تُظهر الالتهاب الرئوي وآخر للتي لا تُظهره، كلاهما في مجلد تختاره أو تفلته هنا.</translation>
    </message>
    <message>
        <source>One to one (Shift+F)</source>
        <translation>واحد إلى واحد (Shift+F)</translation>
    </message>
    <message>
        <source>Opacity of the influence map, in percent</source>
        <translation>عتامة خريطة التأثير، بالمئة</translation>
    </message>
    <message>
        <source>Opacity of the map ([ and ])</source>
        <translation>عتامة الخريطة ([ و ])</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>افتح مجلدًا</translation>
    </message>
    <message>
        <source>Open a folder of films</source>
        <translation>فتح مجلد صور</translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>Operating &amp;point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Operating point. Changing it decides every film again.</source>
        <translation>نقطة التشغيل. تغييرها يعيد القرار في كل صورة.</translation>
    </message>
    <message>
        <source>Operating point: where the threshold lies. Changing it decides every film again; nothing is scored again. (Ctrl+1, 2, 3)</source>
        <translation>نقطة التشغيل: موضع العتبة. تغييرها يعيد القرار في كل صورة، ولا تُحسب أي درجة من جديد. (Ctrl+1, 2, 3)</translation>
    </message>
    <message>
        <source>Order of the worklist</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Other earlier films</source>
        <translation>صور سابقة أخرى</translation>
    </message>
    <message>
        <source>Other films…</source>
        <translation>صور أخرى…</translation>
    </message>
    <message>
        <source>Outside what Lobar scores</source>
        <translation>خارج ما يحسب Lobar درجته</translation>
    </message>
    <message>
        <source>Overrule and score</source>
        <translation>تجاوز الرفض وحساب الدرجة</translation>
    </message>
    <message>
        <source>P&amp;rocessor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>PA, from behind</source>
        <translation>‏PA، من الخلف</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: also a page for each film (*.pdf)</source>
        <translation>‏PDF: مع صفحة لكل صورة (*.pdf)</translation>
    </message>
    <message>
        <source>PDF: summary and table (*.pdf)</source>
        <translation>‏PDF: الملخص والجدول (*.pdf)</translation>
    </message>
    <message>
        <source>PPV</source>
        <translation>PPV</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>صفحة {n}/{total}</translation>
    </message>
    <message>
        <source>Parts of Lobar made by others</source>
        <translation>أجزاء من Lobar صنعها آخرون</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Patients are named on screen; names are not stored.</source>
        <translation>تظهر أسماء المرضى على الشاشة، ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Patients are not named on screen. Press P to name them.</source>
        <translation>لا تظهر أسماء المرضى على الشاشة. اضغط P لإظهارها.</translation>
    </message>
    <message>
        <source>Patients named on screen</source>
        <translation>أسماء المرضى على الشاشة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Paused: {films} done, {waiting} waiting</source>
        <translation>متوقف مؤقتًا: أُنجزت {films}، وتنتظر {waiting}</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>جارٍ الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Pneumonia found, %</source>
        <translation>الالتهاب الرئوي المعثور عليه، %‏</translation>
    </message>
    <message>
        <source>Pneumonia in the films, %</source>
        <translation>الالتهاب الرئوي في الصور، %‏</translation>
    </message>
    <message>
        <source>Pneumonia missed</source>
        <translation>التهابات رئوية فائتة</translation>
    </message>
    <message>
        <source>Pneumonia not suspected</source>
        <translation>لا اشتباه بالتهاب رئوي</translation>
    </message>
    <message>
        <source>Pneumonia suspected</source>
        <translation>اشتباه بالتهاب رئوي</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>معدل الانتشار</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Pri&amp;nt this film…</source>
        <translation>طباعة هذه الصورة…</translation>
    </message>
    <message>
        <source>Print the li&amp;st…</source>
        <translation>طباعة القائمة…</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Print this film</source>
        <translation>طباعة هذه الصورة</translation>
    </message>
    <message>
        <source>Prior film</source>
        <translation>صورة سابقة</translation>
    </message>
    <message>
        <source>Prior, {day}</source>
        <translation>السابقة، {day}</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Probability given, %</source>
        <translation>الاحتمال المعطى، %‏</translation>
    </message>
    <message>
        <source>Probability of this film where pneumonia is as common as you say, if films here look as those that Lobar was tested on</source>
        <translation>احتمال هذه الصورة حيث يكون الالتهاب الرئوي شائعًا كما تقول، إذا كانت الصور هنا تشبه التي اختُبر عليها Lobar</translation>
    </message>
    <message>
        <source>Probability {p} on a scale from 0 to 1; threshold {t}; uncertain from {a} to {b}.</source>
        <translation>الاحتمال {p} على مقياس من 0 إلى 1؛ العتبة {t}؛ غير مؤكد من {a} إلى {b}.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Progress of scoring</source>
        <translation>تقدم الحساب</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>تقدم التقرير</translation>
    </message>
    <message>
        <source>Progress of the site check</source>
        <translation>تقدم فحص الموقع</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترحة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>المسطرة</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>منحنى ROC</translation>
    </message>
    <message>
        <source>ROC curve, area {area}. {marks}.</source>
        <translation>منحنى ROC، المساحة {area}. {marks}.</translation>
    </message>
    <message>
        <source>Ray did not start on this computer. Close other programs and try again.</source>
        <translation>لم يبدأ Ray على هذا الحاسوب. أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Read &amp;first, then see the score</source>
        <translation>القراءة أولًا ثم رؤية الدرجة</translation>
    </message>
    <message>
        <source>Read after the score was seen</source>
        <translation>قُرئت بعد رؤية الدرجة</translation>
    </message>
    <message>
        <source>Read as uncertain</source>
        <translation>قُرئت «غير مؤكد»</translation>
    </message>
    <message>
        <source>Read as unreadable</source>
        <translation>قُرئت «لا يمكن قراءتها»</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>القراءة أولًا</translation>
    </message>
    <message>
        <source>Read this film first</source>
        <translation>اقرأ هذه الصورة أولًا</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading recorded, before the score was seen.</source>
        <translation>سُجِّلت القراءة قبل رؤية الدرجة.</translation>
    </message>
    <message>
        <source>Reading recorded.</source>
        <translation>سُجِّلت القراءة.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>Readings in the record that were made before anybody saw the score. Agreement after seeing it would make Lobar look better than it is: it does not count.</source>
        <translation>قراءات السجل التي أُجريت قبل أن يرى أحد الدرجة. الاتفاق بعد رؤيتها يُظهر Lobar أفضل مما هو: لا يُحتسب.</translation>
    </message>
    <message>
        <source>Readings made before the score was seen</source>
        <translation>قراءات أُجريت قبل رؤية الدرجة</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Record reading</source>
        <translation>تسجيل القراءة</translation>
    </message>
    <message>
        <source>Record this reading (Ctrl+Enter)</source>
        <translation>تسجيل هذه القراءة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record: entry {n}, head {head}</source>
        <translation>السجل: القيد {n}، البصمة ⁨{head}⁩</translation>
    </message>
    <message>
        <source>Record: give your name</source>
        <translation>أدخل اسمك للتسجيل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Refused as out of scope</source>
        <translation>مرفوضة، خارج النطاق</translation>
    </message>
    <message>
        <source>Refused: not scored</source>
        <translation>مرفوضة: بلا درجة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the reading by {reader}</source>
        <translation>إزالة قراءة ⁨{reader}⁩</translation>
    </message>
    <message>
        <source>Report of {films}</source>
        <translation>التقرير: {films}</translation>
    </message>
    <message>
        <source>Research software, not a cleared medical device</source>
        <translation>برنامج بحثي وليس جهازًا طبيًا مرخَّصًا</translation>
    </message>
    <message>
        <source>Reset the view (Home)</source>
        <translation>إعادة ضبط العرض (Home)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الاعتماد</translation>
    </message>
    <message>
        <source>Ruler (L). Drag on the film. In millimetres where the file gives the pixel spacing: at the detector, things look somewhat larger than they are.</source>
        <translation>المسطرة (L). اسحب على الصورة. بالمليمتر إذا ذكر الملف حجم البكسل: تبدو الأشياء عند الكاشف أكبر قليلًا مما هي.</translation>
    </message>
    <message>
        <source>Running on {name}</source>
        <translation>يعمل على ⁨{name}⁩</translation>
    </message>
    <message>
        <source>S&amp;ite check</source>
        <translation>فحص الموقع</translation>
    </message>
    <message>
        <source>Save &amp;PDF of this film…</source>
        <translation>حفظ PDF لهذه الصورة…</translation>
    </message>
    <message>
        <source>Save CSV &amp;as…</source>
        <translation>حفظ CSV باسم…</translation>
    </message>
    <message>
        <source>Save P&amp;DF of all films…</source>
        <translation>حفظ PDF لكل الصور…</translation>
    </message>
    <message>
        <source>Save PDF as lis&amp;ted…</source>
        <translation>حفظ PDF كما في القائمة…</translation>
    </message>
    <message>
        <source>Save PDF of the chosen fil&amp;ms…</source>
        <translation>حفظ PDF للصور المختارة…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the report of this film</source>
        <translation>حفظ تقرير هذه الصورة</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Saved the report of {films} to {name}.</source>
        <translation>حُفظ التقرير: {films} في ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Saved {films} to {name}.</source>
        <translation>حُفظت {films} في ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>حُفظ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Saves lobar-results.csv beside the films</source>
        <translation>يحفظ lobar-results.csv بجانب الصور</translation>
    </message>
    <message>
        <source>Say the age</source>
        <translation>تحديد العمر</translation>
    </message>
    <message>
        <source>Say the view</source>
        <translation>تحديد الوضعية</translation>
    </message>
    <message>
        <source>Scale of the film: {text}</source>
        <translation>مقياس الصورة: {text}</translation>
    </message>
    <message>
        <source>Score and map are shown once your own finding is recorded.</source>
        <translation>تظهر الدرجة والخريطة بعد تسجيل نتيجتك أنت.</translation>
    </message>
    <message>
        <source>Score anyway…</source>
        <translation>حساب الدرجة رغم ذلك…</translation>
    </message>
    <message>
        <source>Score as shown</source>
        <translation>حساب الدرجة هكذا</translation>
    </message>
    <message>
        <source>Score as the &amp;file is</source>
        <translation>حساب درجة الملف كما هو</translation>
    </message>
    <message>
        <source>Score these films</source>
        <translation>حساب درجات هذه الصور</translation>
    </message>
    <message>
        <source>Score this film again as it is turned on screen. This is recorded.</source>
        <translation>إعادة حساب درجة هذه الصورة كما هي مدوَّرة على الشاشة. يُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>حُسبت درجتها</translation>
    </message>
    <message>
        <source>Scored again: {films}.</source>
        <translation>أُعيد حساب الدرجة: {films}.</translation>
    </message>
    <message>
        <source>Scored although Lobar would have refused it: it was not tested on such pictures.</source>
        <translation>حُسبت الدرجة مع أن Lobar كان سيرفضها: لم يُختبر على صور كهذه.</translation>
    </message>
    <message>
        <source>Scored anyway: outside what Lobar was made for</source>
        <translation>حُسبت الدرجة رغم ذلك: خارج ما صُنع له Lobar</translation>
    </message>
    <message>
        <source>Scored anyway: outside what Lobar was made for. {reasons}</source>
        <translation>حُسبت الدرجة رغم ذلك: خارج ما صُنع له Lobar. {reasons}</translation>
    </message>
    <message>
        <source>Scored as they came: {films}.</source>
        <translation>حُسبت الدرجات عند الوصول: {films}.</translation>
    </message>
    <message>
        <source>Scored by another model</source>
        <translation>حُسبت درجتها بنموذج آخر</translation>
    </message>
    <message>
        <source>Scored by {model} on {provider}, {time}</source>
        <translation>الدرجة من ⁨{model}⁩ على ⁨{provider}⁩، {time}</translation>
    </message>
    <message>
        <source>Scores are hidden until a film was read. Those seen before stay in sight.</source>
        <translation>تُخفى الدرجات حتى تُقرأ الصورة. ما سبقت رؤيته يبقى ظاهرًا.</translation>
    </message>
    <message>
        <source>Scores are shown at once. Readings count as made after seeing them.</source>
        <translation>تظهر الدرجات فورًا. تُعدّ القراءات مأخوذة بعد رؤيتها.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>حساب الدرجة</translation>
    </message>
    <message>
        <source>Scoring on a cluster needs Ray, which is not installed. The packages never have it; beside Lobar&apos;s source, pip install -e &apos;.[cluster]&apos; brings it.</source>
        <translation>يحتاج الحساب على عنقود إلى Ray وهو غير مثبّت. لا تحويه الحزم أبدًا؛ وبجانب مصدر Lobar يجلبه pip install -e &apos;.[cluster]&apos;.</translation>
    </message>
    <message>
        <source>Scoring the films</source>
        <translation>حساب درجات الصور</translation>
    </message>
    <message>
        <source>Scoring {films} again.</source>
        <translation>إعادة حساب الدرجة: {films}.</translation>
    </message>
    <message>
        <source>Scoring {title}</source>
        <translation>حساب درجات ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Scoring {title}.</source>
        <translation>حساب درجات ⁨{title}⁩.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search case, date or file name</source>
        <translation>الحالة أو التاريخ أو اسم الملف</translation>
    </message>
    <message>
        <source>Seen before: scored on {day}, and not scored again.</source>
        <translation>سبقت رؤيتها: حُسبت درجتها في {day} ولم تُحسب مجددًا.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Sent to the printer: {films}.</source>
        <translation>أُرسلت إلى الطابعة: {films}.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Set &amp;age</source>
        <translation>تحديد العمر</translation>
    </message>
    <message>
        <source>Set &amp;view</source>
        <translation>تحديد الوضعية</translation>
    </message>
    <message>
        <source>Set age</source>
        <translation>تحديد العمر</translation>
    </message>
    <message>
        <source>Set by hand: {what}.</source>
        <translation>حُدِّد يدويًا: {what}.</translation>
    </message>
    <message>
        <source>Set view</source>
        <translation>تحديد الوضعية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Several images in one</source>
        <translation>عدة صور في ملف واحد</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>الأصلية</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Show the influence map</source>
        <translation>إظهار خريطة التأثير</translation>
    </message>
    <message>
        <source>Show {name}: {films}</source>
        <translation>إظهار ⁨{name}⁩: {films}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>Shown as a negative</source>
        <translation>معروضة بصورة سالبة</translation>
    </message>
    <message>
        <source>Shows what moved the score; it does not outline disease.</source>
        <translation>تُظهر ما غيّر الدرجة؛ ولا تحدد مكان المرض.</translation>
    </message>
    <message>
        <source>Side view</source>
        <translation>جانبية</translation>
    </message>
    <message>
        <source>Side views, other parts of the body, photographs of films, newborns and adults are not what Lobar is for. It refuses those that it recognises, and it does not recognise all.</source>
        <translation>الصور الجانبية وأجزاء الجسم الأخرى والصور الفوتوغرافية للأفلام وحديثو الولادة والبالغون ليسوا ما صُنع له Lobar. يرفض ما يتعرّف عليه منها، ولا يتعرّف عليها كلها.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>فحص الموقع</translation>
    </message>
    <message>
        <source>Site check void: the model is another now.</source>
        <translation>بطل فحص الموقع: النموذج تغيّر.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>أنسجة رخوة</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرمجيات</translation>
    </message>
    <message>
        <source>Some label must mean pneumonia, and some none.</source>
        <translation>يجب أن يعني تصنيفٌ ما الالتهاب الرئوي وآخر عدمه.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lobar. What was scored before is still here.</source>
        <translation>حدث خلل داخل Lobar. ما حُسب سابقًا ما زال هنا.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>Starting. Films and results stay on this computer.</source>
        <translation>جارٍ البدء. تبقى الصور والنتائج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop making the report</source>
        <translation>إيقاف إعداد التقرير</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Stopped: {films} done, {waiting} waiting</source>
        <translation>توقف: أُنجزت {films}، وتنتظر {waiting}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>اشتباه</translation>
    </message>
    <message>
        <source>T&amp;urn clockwise</source>
        <translation>تدوير باتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>‏Tab، ‏Shift+Tab</translation>
    </message>
    <message>
        <source>Testing {name}…</source>
        <translation>اختبار ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Text is burned into the film; it may name the patient.</source>
        <translation>هناك نص مطبوع على الصورة، وقد يسمّي المريض.</translation>
    </message>
    <message>
        <source>The CSV would show scores that nobody has seen: {films}. Readings of these films would no longer count as made before seeing the score.</source>
        <translation>سيُظهر CSV درجات لم يرها أحد: {films}. ولن تُعدّ قراءات هذه الصور مأخوذة قبل رؤية الدرجة.</translation>
    </message>
    <message>
        <source>The age in the file does not fit its dates of birth and study. Check whose film it is.</source>
        <translation>العمر في الملف لا يوافق تاريخي الميلاد والفحص. تحقق لمن هذه الصورة.</translation>
    </message>
    <message>
        <source>The cluster has Lobar {detail} and this computer {ours}. Install the same one on both.</source>
        <translation>على العنقود Lobar ‏⁨{detail}⁩ وعلى هذا الحاسوب {ours}. ثبّت الإصدار نفسه على كليهما.</translation>
    </message>
    <message>
        <source>The cluster has no processor to score with. Wait for its nodes, or add some.</source>
        <translation>ليس لدى العنقود معالج للحساب. انتظر عُقده أو أضف غيرها.</translation>
    </message>
    <message>
        <source>The cluster was lost, or ended one worker after the other. Start it again.</source>
        <translation>فُقد العنقود، أو أنهى عملياته واحدة تلو الأخرى. شغّله من جديد.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken.</source>
        <translation>لا يذكر الملف كيف التُقطت الصورة.</translation>
    </message>
    <message>
        <source>The file has changed since: it is not the film of this report.</source>
        <translation>تغيّر الملف منذ ذلك: ليس صورة هذا التقرير.</translation>
    </message>
    <message>
        <source>The file holds raw data of the detector, not the finished film.</source>
        <translation>يحوي الملف بيانات الكاشف الخام، لا الصورة النهائية.</translation>
    </message>
    <message>
        <source>The file holds {measured} images. Export one film as a file of its own.</source>
        <translation>يحوي الملف {measured} من الصور. صدّر صورة واحدة في ملف مستقل.</translation>
    </message>
    <message>
        <source>The file says body part: {measured}.</source>
        <translation>جزء الجسم في الملف: {measured}.</translation>
    </message>
    <message>
        <source>The file says modality: {measured}.</source>
        <translation>نوع التصوير في الملف: {measured}.</translation>
    </message>
    <message>
        <source>The file was not read, so there is no score.</source>
        <translation>لم يُقرأ الملف، فلا درجة له.</translation>
    </message>
    <message>
        <source>The film is upside down. Turn it upright and score it again.</source>
        <translation>الصورة مقلوبة رأسًا على عقب. عدّلها وأعد حساب درجتها.</translation>
    </message>
    <message>
        <source>The film lies on its side. Turn it upright and score it again.</source>
        <translation>الصورة مائلة على جانبها. عدّلها وأعد حساب درجتها.</translation>
    </message>
    <message>
        <source>The folder cannot be reached. Check its connection; Lobar tries again.</source>
        <translation>تعذّر الوصول إلى المجلد. تحقق من اتصاله؛ سيعيد Lobar المحاولة.</translation>
    </message>
    <message>
        <source>The folder is no longer watched.</source>
        <translation>لم يعد المجلد مراقَبًا.</translation>
    </message>
    <message>
        <source>The image is blank</source>
        <translation>الصورة فارغة</translation>
    </message>
    <message>
        <source>The image is blank: it has hardly any contrast.</source>
        <translation>الصورة فارغة: لا تباين فيها تقريبًا.</translation>
    </message>
    <message>
        <source>The image is too small: {measured} pixels.</source>
        <translation>الصورة صغيرة جدًا: {measured} بكسل.</translation>
    </message>
    <message>
        <source>The influence map shows what moved the score. It does not outline disease.</source>
        <translation>تُظهر خريطة التأثير ما غيّر الدرجة. ولا تحدد مكان المرض.</translation>
    </message>
    <message>
        <source>The last list is open again: {films}.</source>
        <translation>فُتحت القائمة الأخيرة من جديد: {films}.</translation>
    </message>
    <message>
        <source>The map is shown once your own finding is recorded.</source>
        <translation>تظهر الخريطة بعد تسجيل نتيجتك أنت.</translation>
    </message>
    <message>
        <source>The model and its description do not fit ({field}).</source>
        <translation>النموذج ووصفه غير متوافقين (⁨{field}⁩).</translation>
    </message>
    <message>
        <source>The model cannot be used, so nothing is scored.</source>
        <translation>لا يمكن استعمال النموذج، فلا تُحسب أي درجة.</translation>
    </message>
    <message>
        <source>The model card is missing: nothing is known of other hospitals.</source>
        <translation>بطاقة النموذج مفقودة: لا يُعرف شيء عن المستشفيات الأخرى.</translation>
    </message>
    <message>
        <source>The model could not score this film. Try again; if it stays, have the film read.</source>
        <translation>لم يستطع النموذج حساب درجة هذه الصورة. حاول مرة أخرى؛ وإن تكرر ذلك فاطلب قراءتها.</translation>
    </message>
    <message>
        <source>The model file {name} cannot be used: {detail}.</source>
        <translation>لا يمكن استعمال ملف النموذج ⁨{name}⁩: ⁨{detail}⁩.</translation>
    </message>
    <message>
        <source>The model has changed since: these figures are not its own. Check again.</source>
        <translation>تغيّر النموذج منذ ذلك: هذه الأرقام ليست له. أعد الفحص.</translation>
    </message>
    <message>
        <source>The model in use stays.</source>
        <translation>يبقى النموذج المستعمل.</translation>
    </message>
    <message>
        <source>The model is being opened.</source>
        <translation>يجري فتح النموذج.</translation>
    </message>
    <message>
        <source>The model is being tested</source>
        <translation>يجري اختبار النموذج</translation>
    </message>
    <message>
        <source>The model was not imported: {why}</source>
        <translation>لم يُستورد النموذج: {why}</translation>
    </message>
    <message>
        <source>The proposed threshold is the highest that finds {target}, as the shipped one does on its test films, in one half of the patients ({chosen}). The figures are of the other half ({held}), which had no part in choosing it.</source>
        <translation>العتبة المقترحة هي الأعلى التي تجد {target}، كالأصلية على صور اختبارها، في نصف المرضى ({chosen}). الأرقام من النصف الآخر ({held}) الذي لم يشارك في اختيارها.</translation>
    </message>
    <message>
        <source>The reading by {reader} was removed.</source>
        <translation>أُزيلت قراءة ⁨{reader}⁩.</translation>
    </message>
    <message>
        <source>The record is intact: {n} entries, head {head}.</source>
        <translation>السجل سليم البنية: عدد القيود {n}، البصمة ⁨{head}⁩.</translation>
    </message>
    <message>
        <source>The record of cases and readings cannot be used: {why}</source>
        <translation>لا يمكن استعمال سجل الحالات والقراءات: {why}</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged and put aside as {name}. A new one begins.</source>
        <translation>كان سجل الحالات والقراءات تالفًا ووُضع جانبًا باسم ⁨{name}⁩. يبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged and put aside as {name}. Lobar goes on from the copy of {day}.</source>
        <translation>كان سجل الحالات والقراءات تالفًا ووُضع جانبًا باسم ⁨{name}⁩. يتابع Lobar من نسخة {day}.</translation>
    </message>
    <message>
        <source>The record of cases and readings was damaged. It was put aside as {name}, and nothing of it was deleted. lobar store restore goes on from the last backup copy.</source>
        <translation>كان سجل الحالات والقراءات تالفًا. وُضع جانبًا باسم ⁨{name}⁩ ولم يُحذف منه شيء. يتابع الأمر lobar store restore من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The record was changed by something other than Lobar, at entry {n}.</source>
        <translation>غيّر السجلَّ شيء غير Lobar، عند القيد {n}.</translation>
    </message>
    <message>
        <source>The report could not be printed. Check the printer.</source>
        <translation>تعذّرت طباعة التقرير. تحقق من الطابعة.</translation>
    </message>
    <message>
        <source>The report was stopped; nothing of it was kept.</source>
        <translation>أُوقف التقرير، ولم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>The score lies in the grey zone, where Lobar is more often wrong.</source>
        <translation>تقع الدرجة في المنطقة الرمادية، حيث يخطئ Lobar أكثر.</translation>
    </message>
    <message>
        <source>The score stays the same.</source>
        <translation>الدرجة لا تتغير.</translation>
    </message>
    <message>
        <source>The self-test on {provider} gave {measured} instead of {expected}, so nothing is scored.</source>
        <translation>أعطى الاختبار الذاتي على ⁨{provider}⁩ القيمة {measured} بدل {expected}، فلا تُحسب أي درجة.</translation>
    </message>
    <message>
        <source>The shorter side needs {limit} pixels or more.</source>
        <translation>يجب أن يكون الضلع الأقصر {limit} بكسل أو أكثر.</translation>
    </message>
    <message>
        <source>The site check could not be read or kept ({detail}). Until it can, the model counts as not checked at this site.</source>
        <translation>تعذّرت قراءة فحص الموقع أو حفظه (⁨{detail}⁩). وحتى ذلك يُعدّ النموذج غير متحقق منه في هذا الموقع.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>There is no earlier model to go back to.</source>
        <translation>لا يوجد نموذج سابق للعودة إليه.</translation>
    </message>
    <message>
        <source>There is no model {detail} on this computer.</source>
        <translation>لا يوجد نموذج ⁨{detail}⁩ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no model, so nothing can be measured.</source>
        <translation>لا يوجد نموذج، فلا يمكن قياس شيء.</translation>
    </message>
    <message>
        <source>There is no result to report yet.</source>
        <translation>لا توجد نتيجة للتقرير بعد.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>هذه الصورة</translation>
    </message>
    <message>
        <source>This film cannot be read (X)</source>
        <translation>لا يمكن قراءة هذه الصورة (X)</translation>
    </message>
    <message>
        <source>This film cannot be shown because of an error in Lobar.</source>
        <translation>لا يمكن عرض هذه الصورة بسبب خطأ في Lobar.</translation>
    </message>
    <message>
        <source>This film is not scored yet.</source>
        <translation>لم تُحسب درجة هذه الصورة بعد.</translation>
    </message>
    <message>
        <source>This film was refused, so there is no score and nothing to show here.</source>
        <translation>رُفضت هذه الصورة، فلا درجة لها ولا شيء يُعرض هنا.</translation>
    </message>
    <message>
        <source>This film:</source>
        <translation>هذه الصورة:</translation>
    </message>
    <message>
        <source>This is a side view.</source>
        <translation>هذه صورة جانبية.</translation>
    </message>
    <message>
        <source>This says where Lobar failed. It holds no names, no file names and no images. Please send it to whoever looks after Lobar at your clinic.</source>
        <translation>يبيّن هذا أين أخفق Lobar. لا يحوي أسماء ولا أسماء ملفات ولا صورًا. أرسله إلى من يعتني بـLobar في عيادتك.</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>هذا الموقع</translation>
    </message>
    <message>
        <source>This very model is in use already.</source>
        <translation>هذا النموذج نفسه مستعمل بالفعل.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Threshold for this site</source>
        <translation>العتبة لهذا الموقع</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Too few films to measure anything</source>
        <translation>الصور أقل من أن يُقاس بها شيء</translation>
    </message>
    <message>
        <source>Too few films to say whether Lobar holds here</source>
        <translation>الصور أقل من أن يُعرف بها هل يصمد Lobar هنا</translation>
    </message>
    <message>
        <source>Too few films.</source>
        <translation>صور قليلة جدًا.</translation>
    </message>
    <message>
        <source>Too small: {value}</source>
        <translation>صغيرة جدًا: {value}</translation>
    </message>
    <message>
        <source>Translations were not reviewed by a native clinician; the English text holds.</source>
        <translation>لم يراجع هذه الترجمة طبيب ناطق باللغة الأم؛ والنص الإنجليزي هو المعتمد.</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>جرت المحاولة</translation>
    </message>
    <message>
        <source>Tried on {time}</source>
        <translation>جرت المحاولة في {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Try the sample films</source>
        <translation>تجربة صور العينة</translation>
    </message>
    <message>
        <source>Turn &amp;back</source>
        <translation>تدوير عكس عقارب الساعة</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>تدوير عكس عقارب الساعة</translation>
    </message>
    <message>
        <source>Turn clockwise</source>
        <translation>تدوير باتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>Turn clockwise (R), back (Shift+R). {note}</source>
        <translation>تدوير باتجاه عقارب الساعة (R)، وعكسها (Shift+R). {note}</translation>
    </message>
    <message>
        <source>Turn it and score again</source>
        <translation>عدّلها وأعد حساب الدرجة</translation>
    </message>
    <message>
        <source>Turning this off erases those that are in the record.</source>
        <translation>إيقاف هذا يمحو الموجود منها في السجل.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Uncertain: have it read</source>
        <translation>غير مؤكد: اطلب قراءتها</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>مقلوبة رأسًا على عقب</translation>
    </message>
    <message>
        <source>Use blind readings</source>
        <translation>استعمال القراءات المعمّاة</translation>
    </message>
    <message>
        <source>Use {t}</source>
        <translation>استعمال {t}</translation>
    </message>
    <message>
        <source>Versions, licences and sources</source>
        <translation>الإصدارات والرخص والمصادر</translation>
    </message>
    <message>
        <source>View</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting to be scored</source>
        <translation>بانتظار حساب الدرجة</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Watching {name}</source>
        <translation>مراقبة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>What do the labels mean?</source>
        <translation>ماذا تعني التصنيفات؟</translation>
    </message>
    <message>
        <source>What is older is erased from the record at once. Files of films never are.</source>
        <translation>ما هو أقدم يُمحى من السجل فورًا. ملفات الصور لا تُمحى أبدًا.</translation>
    </message>
    <message>
        <source>What runs the model. Each is tested on a known film before it is used.</source>
        <translation>ما يشغّل النموذج. يُختبر كلٌّ منها على صورة معروفة قبل استعماله.</translation>
    </message>
    <message>
        <source>What you opened is scored as soon as you accept.</source>
        <translation>تُحسب درجات ما فتحتَه حالما تقبل.</translation>
    </message>
    <message>
        <source>Where the threshold lies. Changing it decides every film of the list again.</source>
        <translation>موضع العتبة. تغييرها يعيد القرار في كل صورة من القائمة.</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>النتائج المطلوب عرضها</translation>
    </message>
    <message>
        <source>Whoever labelled these films had not seen Lobar&apos;s score</source>
        <translation>من صنّف هذه الصور لم يكن قد رأى درجة Lobar</translation>
    </message>
    <message>
        <source>Window of grey values</source>
        <translation>نافذة درجات الرمادي</translation>
    </message>
    <message>
        <source>Window of grey values (1 to 6). Drag on the film: across for width, up and down for level. {note}</source>
        <translation>نافذة درجات الرمادي (1 إلى 6). اسحب على الصورة: أفقيًا للعرض وعموديًا للمستوى. {note}</translation>
    </message>
    <message>
        <source>Window: as stored, automatic, lung, soft tissue, bone, full range (on the film)</source>
        <translation>النافذة: كما هي محفوظة، تلقائي، رئة، أنسجة رخوة، عظم، المدى الكامل (على الصورة)</translation>
    </message>
    <message>
        <source>With pneumonia</source>
        <translation>بالتهاب رئوي</translation>
    </message>
    <message>
        <source>With the columns file and label in its first line, and patient where films of one child are to be kept together.</source>
        <translation>بعمودي file وlabel في السطر الأول، وpatient إن وجب أن تبقى صور الطفل الواحد معًا.</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Without pneumonia</source>
        <translation>بلا التهاب رئوي</translation>
    </message>
    <message>
        <source>Worklist, most urgent first</source>
        <translation>قائمة العمل، الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>You can go back to the films meanwhile. Scores of these films are recorded, but shown to nobody.</source>
        <translation>يمكنك العودة إلى الصور في هذه الأثناء. تُسجَّل درجات هذه الصور ولا تُعرض على أحد.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your name is a note of who is responsible, no electronic signature. It holds for model {model} alone: another model needs another check. You can revoke it at any time.</source>
        <translation>اسمك بيانٌ بالمسؤول وليس توقيعًا إلكترونيًا. يسري على النموذج ⁨{model}⁩ وحده: نموذج آخر يحتاج فحصًا آخر. يمكنك إلغاؤه في أي وقت.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>إعدادك</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>قراءتك</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>a newer version of Lobar wrote it. Use that version.</source>
        <translation>كتبه إصدار أحدث من Lobar. استعمل ذلك الإصدار.</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>بقي نحو {n} د</translation>
    </message>
    <message>
        <source>above 0.99</source>
        <translation>فوق 0.99</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>العمر {age}</translation>
    </message>
    <message>
        <source>agrees with Lobar</source>
        <translation>يتفق مع Lobar</translation>
    </message>
    <message>
        <source>another program is using it. Close other windows of Lobar and try again.</source>
        <translation>يستعمله برنامج آخر. أغلق نوافذ Lobar الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>area {area}</source>
        <translation>المساحة {area}</translation>
    </message>
    <message>
        <source>before seeing the score</source>
        <translation>قبل رؤية الدرجة</translation>
    </message>
    <message>
        <source>below 0.01</source>
        <translation>دون 0.01</translation>
    </message>
    <message>
        <source>disagrees with Lobar</source>
        <translation>لا يتفق مع Lobar</translation>
    </message>
    <message>
        <source>entry {n}, {head}</source>
        <translation>القيد {n}، ⁨{head}⁩</translation>
    </message>
    <message>
        <source>films of patients kept apart (highest patient numbers) of the same hospital; not another hospital</source>
        <translation>صور مرضى أُفردوا (أعلى أرقام المرضى) من المستشفى نفسه، لا من مستشفى آخر</translation>
    </message>
    <message>
        <source>films of this site that had no part in choosing its threshold</source>
        <translation>صور من هذا الموقع لم تشارك في اختيار عتبته</translation>
    </message>
    <message>
        <source>finds: {finding}</source>
        <translation>النتيجة: {finding}</translation>
    </message>
    <message>
        <source>given {p}, found {f}</source>
        <translation>المعطى {p}، الموجود {f}</translation>
    </message>
    <message>
        <source>intercept {value}</source>
        <translation>الجزء المقطوع {value}</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>معكوسة الألوان</translation>
    </message>
    <message>
        <source>it cannot be read. Check that it is still there.</source>
        <translation>لا يمكن قراءته. تحقق من أنه ما زال هناك.</translation>
    </message>
    <message>
        <source>it could not be written ({detail}). The disk may be full.</source>
        <translation>تعذّرت كتابته (⁨{detail}⁩). قد يكون القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>it does not hold two folders with films. Make one folder for films with pneumonia and one for films without, and choose the folder that holds both.</source>
        <translation>لا يحوي مجلدين فيهما صور. أنشئ مجلدًا للصور بالتهاب رئوي وآخر للصور بدونه، واختر المجلد الذي يحويهما.</translation>
    </message>
    <message>
        <source>it holds no image. It may be a report or an index of a disc.</source>
        <translation>لا يحوي صورة. قد يكون تقريرًا أو فهرس قرص.</translation>
    </message>
    <message>
        <source>it is a folder or a device, not a file.</source>
        <translation>إنه مجلد أو جهاز وليس ملفًا.</translation>
    </message>
    <message>
        <source>it is an archive within an archive. Unpack it first.</source>
        <translation>إنه أرشيف داخل أرشيف. فُكَّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>it is damaged. Start Lobar again: it is then put aside, not deleted.</source>
        <translation>إنه تالف. شغّل Lobar من جديد: يوضع جانبًا ولا يُحذف.</translation>
    </message>
    <message>
        <source>it is made for a newer Lobar than {version}.</source>
        <translation>صُنع لإصدار من Lobar أحدث من ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>it is not a film that Lobar can take.</source>
        <translation>ليس صورة يستطيع Lobar أخذها.</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Pack it again as an ordinary zip.</source>
        <translation>ضُغط بطريقة غير معتادة. اضغطه من جديد بصيغة zip عادية.</translation>
    </message>
    <message>
        <source>it is protected by a password. Unpack it first.</source>
        <translation>محمي بكلمة مرور. فُكَّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>it is too large for a film: {size} MB, the limit is {limit}.</source>
        <translation>أكبر من أن يكون صورة أشعة: {size} ميغابايت، والحد {limit}.</translation>
    </message>
    <message>
        <source>it is too large for a film: {size} million pixels, the limit is {limit}.</source>
        <translation>أكبر من أن يكون صورة أشعة: {size} مليون بكسل، والحد {limit}.</translation>
    </message>
    <message>
        <source>it needs Lobar {detail} or later; this is {version}.</source>
        <translation>يحتاج إلى Lobar ‏⁨{detail}⁩ أو أحدث؛ وهذا ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>it needs more than {n} MB.</source>
        <translation>يحتاج إلى أكثر من {n} ميغابايت.</translation>
    </message>
    <message>
        <source>it took longer than {n} seconds. If it lies on a share or a disc, copy it to this computer.</source>
        <translation>استغرق أكثر من {n} ثانية. إن كان على مجلد مشترك أو قرص فانسخه إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>it was stopped.</source>
        <translation>أُوقف ذلك.</translation>
    </message>
    <message>
        <source>its colours are stored in a way that is not supported.</source>
        <translation>ألوانه محفوظة بطريقة غير مدعومة.</translation>
    </message>
    <message>
        <source>its column label holds {detail} different values, which cannot all be classes.</source>
        <translation>يحوي عمود label ‏⁨{detail}⁩ من القيم المختلفة، ولا يمكن أن تكون كلها فئات.</translation>
    </message>
    <message>
        <source>its compression is not supported. Export it again uncompressed or as JPEG 2000.</source>
        <translation>ضغطه غير مدعوم. صدّره دون ضغط أو بصيغة JPEG 2000.</translation>
    </message>
    <message>
        <source>its first line does not name the columns file and label. Save the table as CSV with these two names in its first line.</source>
        <translation>لا يسمّي سطره الأول العمودين file وlabel. احفظ الجدول بصيغة CSV وهذان الاسمان في سطره الأول.</translation>
    </message>
    <message>
        <source>its pixels are stored with an unusual number of bits.</source>
        <translation>بكسلاته محفوظة بعدد غير معتاد من البتات.</translation>
    </message>
    <message>
        <source>its test could not be started.</source>
        <translation>تعذّر بدء اختباره.</translation>
    </message>
    <message>
        <source>its validation.json does not say that this network was validated.</source>
        <translation>لا يذكر ملف validation.json فيه أن هذه الشبكة تُحقق منها.</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>معكوسة أفقيًا</translation>
    </message>
    <message>
        <source>model.json does not describe a model for this version ({detail}).</source>
        <translation>لا يصف model.json نموذجًا لهذا الإصدار (⁨{detail}⁩).</translation>
    </message>
    <message>
        <source>model.onnx holds no sound network.</source>
        <translation>لا يحوي model.onnx شبكة صالحة.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>no model was found. Choose its folder, its model.json or its zip archive.</source>
        <translation>لم يُعثر على نموذج. اختر مجلده أو ملف model.json أو أرشيف zip الخاص به.</translation>
    </message>
    <message>
        <source>no page could be begun</source>
        <translation>تعذّر بدء أي صفحة</translation>
    </message>
    <message>
        <source>no record is kept</source>
        <translation>لا يُحفظ سجل</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>بلا مقياس</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>no slope: a threshold separates the classes</source>
        <translation>لا ميل: عتبة واحدة تفصل الفئات</translation>
    </message>
    <message>
        <source>none of the films that it lists is there. Names of files are taken from the CSV&apos;s own folder on.</source>
        <translation>لا توجد أي من الصور التي يسردها. تُحسب أسماء الملفات من مجلد CSV نفسه.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>not suspected</source>
        <translation>لا اشتباه</translation>
    </message>
    <message>
        <source>probability at {n}</source>
        <translation>الاحتمال عند {n}</translation>
    </message>
    <message>
        <source>probability {p}</source>
        <translation>الاحتمال {p}</translation>
    </message>
    <message>
        <source>read by {reader}: {what}</source>
        <translation>قرأها ⁨{reader}⁩: {what}</translation>
    </message>
    <message>
        <source>reading it failed.</source>
        <translation>فشلت قراءته.</translation>
    </message>
    <message>
        <source>slope {value} ({low}–{high})</source>
        <translation>الميل {value} ⁦({low}–{high})⁩</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>اشتباه</translation>
    </message>
    <message>
        <source>testing it crashed.</source>
        <translation>تعطّل اختباره.</translation>
    </message>
    <message>
        <source>testing it took too long.</source>
        <translation>طال اختباره أكثر من اللازم.</translation>
    </message>
    <message>
        <source>testing it took too much memory.</source>
        <translation>استهلك اختباره ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>the decoder crashed on it.</source>
        <translation>تعطّل المفكِّك عنده.</translation>
    </message>
    <message>
        <source>the disk may be full, or the data folder protected. Make room and start Lobar again.</source>
        <translation>قد يكون القرص ممتلئًا أو مجلد البيانات محميًا. وفّر مساحة وشغّل Lobar من جديد.</translation>
    </message>
    <message>
        <source>the disk or the network gave an error. Copy the file to this computer.</source>
        <translation>أعطى القرص أو الشبكة خطأ. انسخ الملف إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>the file does not exist. Check where it was moved to.</source>
        <translation>الملف غير موجود. تحقق إلى أين نُقل.</translation>
    </message>
    <message>
        <source>the file is damaged or ends too early. Copy it again from the X-ray machine.</source>
        <translation>الملف تالف أو ناقص. انسخه مرة أخرى من جهاز الأشعة.</translation>
    </message>
    <message>
        <source>the file is empty. Copy it again from the X-ray machine.</source>
        <translation>الملف فارغ. انسخه مرة أخرى من جهاز الأشعة.</translation>
    </message>
    <message>
        <source>the network cannot be run here.</source>
        <translation>لا يمكن تشغيل الشبكة هنا.</translation>
    </message>
    <message>
        <source>the network does not take or give what Lobar needs ({detail}).</source>
        <translation>لا تأخذ الشبكة أو لا تعطي ما يحتاجه Lobar ‏(⁨{detail}⁩).</translation>
    </message>
    <message>
        <source>the network keeps numbers outside of its file, which Lobar never loads.</source>
        <translation>تحفظ الشبكة أرقامًا خارج ملفها، ولا يحمّلها Lobar أبدًا.</translation>
    </message>
    <message>
        <source>the network needs operators beyond the ONNX standard ({detail}).</source>
        <translation>تحتاج الشبكة إلى عمليات خارج معيار ONNX ‏(⁨{detail}⁩).</translation>
    </message>
    <message>
        <source>the network scored the film that came with it wrongly ({detail}).</source>
        <translation>أخطأت الشبكة في درجة الصورة المرفقة بها (⁨{detail}⁩).</translation>
    </message>
    <message>
        <source>the zip archive holds no films.</source>
        <translation>أرشيف zip لا يحوي صورًا.</translation>
    </message>
    <message>
        <source>the zip archive holds too many files. Unpack it first.</source>
        <translation>أرشيف zip يحوي ملفات كثيرة جدًا. فُكَّ ضغطه أولًا.</translation>
    </message>
    <message>
        <source>the zip archive is damaged. Copy or pack it again.</source>
        <translation>أرشيف zip تالف. انسخه أو أنشئه من جديد.</translation>
    </message>
    <message>
        <source>the zip archive would unpack to far more than films need.</source>
        <translation>سيشغل أرشيف zip بعد فكه أكثر بكثير مما تحتاجه الصور.</translation>
    </message>
    <message>
        <source>there is no sound backup copy of it.</source>
        <translation>لا توجد نسخة احتياطية سليمة منه.</translation>
    </message>
    <message>
        <source>this computer could not start a reader. Close other programs and try again.</source>
        <translation>لم يستطع هذا الحاسوب تشغيل قارئ. أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>this kind of file is not supported. Use DICOM, PNG, JPEG or TIFF.</source>
        <translation>هذا النوع من الملفات غير مدعوم. استعمل DICOM أو PNG أو JPEG أو TIFF.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>threshold {t}</source>
        <translation>العتبة {t}</translation>
    </message>
    <message>
        <source>threshold {t}, uncertain from {low} to {high}</source>
        <translation>العتبة {t}، غير مؤكد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>turned {n}° clockwise</source>
        <translation>مدوَّرة {n}° باتجاه عقارب الساعة</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>يوم غير معروف</translation>
    </message>
    <message>
        <source>version {v}</source>
        <translation>الإصدار {v}</translation>
    </message>
    <message>
        <source>view {view}</source>
        <translation>الوضعية {view}</translation>
    </message>
    <message>
        <source>you have no permission to read it. Ask whoever owns the file.</source>
        <translation>ليس لديك إذن بقراءته. اسأل صاحب الملف.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>{detail} cannot be read. The stick or the file may be damaged.</source>
        <translation>لا يمكن قراءة ⁨{detail}⁩. قد تكون الذاكرة أو الملف تالفًا.</translation>
    </message>
    <message>
        <source>{detail} is damaged, or not the one that model.json describes.</source>
        <translation>الملف ⁨{detail}⁩ تالف، أو ليس الذي يصفه model.json.</translation>
    </message>
    <message>
        <source>{detail} is larger than that of any model for Lobar.</source>
        <translation>الملف ⁨{detail}⁩ أكبر مما في أي نموذج لـLobar.</translation>
    </message>
    <message>
        <source>{detail} is missing.</source>
        <translation>الملف ⁨{detail}⁩ مفقود.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
    <message>
        <source>{films} as PNG or JPEG, without age and view: taken as frontal, 1 to 5 years.</source>
        <translation>‏{films} بصيغة PNG أو JPEG دون عمر ووضعية: عُدَّت أمامية من 1 إلى 5 سنوات.</translation>
    </message>
    <message>
        <source>{films} count</source>
        <translation>المحتسب: {films}</translation>
    </message>
    <message>
        <source>{films} left to read (Ctrl+J).</source>
        <translation>بقي للقراءة: {films} (Ctrl+J).</translation>
    </message>
    <message>
        <source>{films} so far, the last at {time}</source>
        <translation>‏{films} حتى الآن، آخرها عند {time}</translation>
    </message>
    <message>
        <source>{films} still to be scored.</source>
        <translation>بقي لحساب الدرجة: {films}.</translation>
    </message>
    <message>
        <source>{films} taken out of the list. The files are untouched.</source>
        <translation>أُزيلت من القائمة: {films}. لم تُمس الملفات.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation>‏⁨{first}⁩ و{n} غيرها</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>‏⁨{first}⁩ إلى {last}</translation>
    </message>
    <message>
        <source>{kind} files are not supported. Use DICOM, PNG, JPEG or TIFF.</source>
        <translation>ملفات ⁨{kind}⁩ غير مدعومة. استعمل DICOM أو PNG أو JPEG أو TIFF.</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>⁦{low}–{high}⁩</translation>
    </message>
    <message>
        <source>{model} passed its test. It is used from the next start of Lobar.</source>
        <translation>اجتاز ⁨{model}⁩ اختباره. يُستعمل من تشغيل Lobar القادم.</translation>
    </message>
    <message>
        <source>{model} stays in use.</source>
        <translation>يبقى ⁨{model}⁩ مستعملًا.</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>‏{m} د {s} ث</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>‏{names} و{n} غيرها</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}. The earlier report is unchanged.</source>
        <translation>تعذّرت كتابة ⁨{name}⁩: ⁨{detail}⁩. التقرير السابق لم يتغير.</translation>
    </message>
    <message>
        <source>{name} is not available on this computer. Choose one of: {available}.</source>
        <translation>لا يتوفر ⁨{name}⁩ على هذا الحاسوب. اختر أحد هذه: ⁨{available}⁩.</translation>
    </message>
    <message>
        <source>{name} is open in another program or protected. Close it there. The earlier report is unchanged.</source>
        <translation>الملف ⁨{name}⁩ مفتوح في برنامج آخر أو محمي. أغلقه هناك. التقرير السابق لم يتغير.</translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval from {low} to {high}</source>
        <translation>‏⁨{name}⁩ {value}، فترة الثقة 95% من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{name} {value}, 95 % interval {limits}</source>
        <translation>‏⁨{name}⁩ {value}، فترة الثقة 95% {limits}</translation>
    </message>
    <message>
        <source>{name}, and score the film again. This is recorded.</source>
        <translation>‏⁨{name}⁩ وإعادة حساب درجة الصورة. يُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>{name}: not measured</source>
        <translation>‏⁨{name}⁩: لم يُقَس</translation>
    </message>
    <message>
        <source>{name}: {found} found at {false} false alarms</source>
        <translation>‏⁨{name}⁩: وُجد {found} مع {false} إنذارات كاذبة</translation>
    </message>
    <message>
        <source>{n} cm</source>
        <translation>‏{n} سم</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier readings</source>
        <translation>
            <numerusform>لا قراءات سابقة</numerusform>
            <numerusform>قراءة سابقة واحدة</numerusform>
            <numerusform>قراءتان سابقتان</numerusform>
            <numerusform>‏{n} قراءات سابقة</numerusform>
            <numerusform>‏{n} قراءة سابقة</numerusform>
            <numerusform>‏{n} قراءة سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} films</source>
        <translation>
            <numerusform>‏{n} صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>‏{n} صور</numerusform>
            <numerusform>‏{n} صورة</numerusform>
            <numerusform>‏{n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} mm</source>
        <translation>‏{n} مم</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>‏{n} شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>‏{n} أشهر</numerusform>
            <numerusform>‏{n} شهرًا</numerusform>
            <numerusform>‏{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more urgent films above</source>
        <translation>
            <numerusform>لا صور أكثر إلحاحًا في الأعلى</numerusform>
            <numerusform>صورة أكثر إلحاحًا في الأعلى</numerusform>
            <numerusform>صورتان أكثر إلحاحًا في الأعلى</numerusform>
            <numerusform>‏{n} صور أكثر إلحاحًا في الأعلى</numerusform>
            <numerusform>‏{n} صورة أكثر إلحاحًا في الأعلى</numerusform>
            <numerusform>‏{n} صورة أكثر إلحاحًا في الأعلى</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>‏{n} من {all}</translation>
    </message>
    <message>
        <source>{n} of {all} with pneumonia missed</source>
        <translation>فات {n} من {all} بالتهاب رئوي</translation>
    </message>
    <message>
        <source>{n} of {all} without are false alarms</source>
        <translation>‏{n} من {all} بلا التهاب إنذارات كاذبة</translation>
    </message>
    <message>
        <source>{n} pixels (no scale in the file)</source>
        <translation>‏{n} بكسل (لا مقياس في الملف)</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>‏{n} ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} y</source>
        <translation>
            <numerusform>‏{n} سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>‏{n} سنوات</numerusform>
            <numerusform>‏{n} سنة</numerusform>
            <numerusform>‏{n} سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} y or more</source>
        <translation>‏{n} سنة أو أكثر</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>‏{n} من السنوات</translation>
    </message>
    <message>
        <source>{n} {finding}</source>
        <translation>{finding}: {n}</translation>
    </message>
    <message>
        <source>{rate} films/s</source>
        <translation>‏{rate} صورة/ث</translation>
    </message>
    <message>
        <source>{reader}, {moment}: {what}</source>
        <translation>‏⁨{reader}⁩، {moment}: {what}</translation>
    </message>
    <message>
        <source>{source}, {films} that count, measured on {day} with model {model}. Where no file and no label says whose a film is, it counts as a patient of its own.</source>
        <translation>‏{source}، المحتسب {films}، القياس في {day} بالنموذج ⁨{model}⁩. حيث لا يذكر ملف ولا تصنيف لمن الصورة، تُعدّ مريضًا مستقلًا.</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>‏{step}، تم</translation>
    </message>
    <message>
        <source>{text} of all these films</source>
        <translation>‏{text} لكل هذه الصور</translation>
    </message>
    <message>
        <source>{value} ({interval})</source>
        <translation>{value} ({interval})</translation>
    </message>
    <message>
        <source>{value} ({low}–{high})</source>
        <translation>⁦{value} ({low}–{high})⁩</translation>
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
        <translation>⁦{width} × {height}⁩</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {bits} bit, {format}</source>
        <translation>⁦{width} × {height}⁩ بكسل، {bits} بت، {format}</translation>
    </message>
    <message>
        <source>{width} × {height}, {bits} bit</source>
        <translation>⁦{width} × {height}⁩، {bits} بت</translation>
    </message>
    <message>
        <source>{with_} patients with and {without} without pneumonia: a share of {share} is known to within about {points} points.</source>
        <translation>‏{with_} من المرضى بالتهاب رئوي و{without} بدونه: تُعرف نسبة {share} بهامش نحو {points} نقاط.</translation>
    </message>
    <message>
        <source>{with_} with, {without} without</source>
        <translation>‏{with_} بالتهاب، {without} بدونه</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
</TS>
